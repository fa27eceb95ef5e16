"""``compare``, ``merge`` and ``apply``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from editor.app import workspace
from editor.app.review.matters import at_odds_in
from editor.app.wording import sentence
from editor.cli.main import EXIT_OK, EXIT_PROBLEMS
from editor.cli.output import common, print_json, progress_bar, say, table, tell, writes
from editor.core.messages import LetterbookError, RefusedError
from editor.core.record import JsonObject, to_json_object
from editor.core.review_changes import part_words

if TYPE_CHECKING:
    from editor.app.jobs import Progress
    from editor.app.review.comparing import Comparison, MergedFile, Stranger, Strangers
    from editor.app.scans.receiving import Arrived
    from editor.core.received import Received, ReceivedReport
    from editor.core.review_changes import Policy, ReviewChange
    from editor.store.session import ProjectSession

MINE = click.argument("mine", type=click.Path(path_type=Path))
THEIRS = click.argument("theirs", type=click.Path(path_type=Path))
DECIDE = click.option("--decide", type=click.Choice(["theirs", "mine", "none"]), default="none", show_default=True,
                      help="What becomes of conflicts: taken as theirs, kept as mine, or left open and listed.")

_SIGNS = {"conflict": "■", "soft": "◆", "automatic": "○"}
_WIDE = 60


@click.command("compare")
@MINE
@THEIRS
@click.option("--report", type=click.Path(path_type=Path), metavar="OUT.html",
              help="Write the comparison to this file, for a browser; as a Word document where it ends in .docx.")
@common
def compare_command(mine: Path, theirs: Path, report: Path | None, as_json: bool, **_: bool) -> int:
    """List what THEIRS, a colleague's copy or review package, would change in MINE. Neither is changed.

    Copies of one project are compared through their common history, change by change; other projects letter by
    letter, which are matched by identity, shelfmark, or date and text. The exit code is 0, or 1 where there are
    conflicts (■) or something could not be verified.
    """
    from editor.app.review.comparing import Strangers, compare_files

    with progress_bar("Comparing") as progress:
        found = compare_files(mine, theirs, progress)
    if report is not None:
        _write_report(report, mine, theirs, found)
    if isinstance(found, Strangers):
        return _say_strangers(found, as_json=as_json)
    conflicts = [one for one in found.changes if one.open and one.weight == "conflict"]
    if as_json:
        print_json({"same_project": True, "letters": letters_json(found.letters, found.changes),
                    "changes": [change_json(one, found.letters) for one in found.changes],
                    "conflicts": [change_json(one, found.letters) for one in conflicts],
                    "problems": refused_json(found.report)})
    else:
        say_changes(found.changes, found.letters)
        _tell_refused(found.report, found.letters)
        tell(f"{len(found.changes)} changes in {len(found.letters)} letters, {len(conflicts)} conflicts.")
    return EXIT_PROBLEMS if conflicts or found.report.refused else EXIT_OK


@click.command("merge")
@MINE
@THEIRS
@click.option("--output", required=True, type=click.Path(path_type=Path), metavar="NEW",
              help="The new project file; nothing that exists is overwritten.")
@DECIDE
@writes
@common
def merge_command(mine: Path, theirs: Path, output: Path, decide: str, editor: str | None, as_json: bool,
                  **_: bool) -> int:
    """Write NEW: MINE with what THEIRS, a copy of the same project or a review package, brings. Neither is changed.

    What does not conflict is taken in. It is one step of the history of NEW and can be undone there. Reduced scans in
    the folder beside THEIRS are put beside NEW, where the scans themselves are not there. The exit code is 0, or 1
    where something is left to decide or could not be verified.
    """
    from editor.app.review.comparing import merge_files
    from editor.app.scans.receiving import Arrived

    arrived = Arrived()

    def place(session: ProjectSession, received: Received, done: MergedFile) -> None:
        nonlocal arrived
        arrived = _scans_of(session, theirs, received, done, progress)

    with progress_bar("Merging") as progress:
        merged = merge_files(mine, theirs, output, cast("Policy", decide), editor=editor, progress=progress,
                             then=place)
    return _say_merged(merged, as_json=as_json, arrived=arrived)


@click.command("apply")
@click.argument("package", type=click.Path(path_type=Path))
@click.argument("project", type=click.Path(path_type=Path), required=False)
@DECIDE
@writes
@common
def apply_command(package: Path, project: Path | None, decide: str, editor: str | None, as_json: bool,
                  **_: bool) -> int:
    """Take a review PACKAGE, or a colleague's copy, into PROJECT itself, after a verified backup.

    Without PROJECT it is the one that was opened last of those that the package belongs to. As with merge, it is one
    step of the history, and what conflicts waits to be reviewed. Reduced scans in the folder beside PACKAGE are put
    beside PROJECT, where the scans themselves are not there.
    """
    from editor.app.review.comparing import take_in
    from editor.app.review.deliveries import read_delivery
    from editor.app.scans.receiving import tidy

    with progress_bar("Reading") as progress:
        target = project or _project_of(package)
        with workspace.open_project(target, editor=editor) as session:
            received = read_delivery(package, session.basis(), progress)
            merged = take_in(session, received, cast("Policy", decide), backup=True, progress=progress)
            arrived = _scans_of(session, package, received, merged, progress)
            tidy(session)
    tell(f"Applied to {target}.")
    return _say_merged(merged, as_json=as_json, arrived=arrived)


def _scans_of(session: ProjectSession, package: Path, received: Received, merged: MergedFile,
              progress: Progress) -> Arrived:
    """Put the reduced scans that lie beside a package beside the project."""
    from editor.app.review.preflight import scans_beside
    from editor.app.scans.receiving import put_in_place, remember
    from editor.cli.scans import places_of

    places = places_of(session)
    found = scans_beside(session, package, received, merged.report, places)
    arrived = put_in_place(package, found, places.home, progress)
    remember(session, arrived)
    return arrived


def _write_report(target: Path, mine: Path, theirs: Path, found: Comparison | Strangers) -> None:
    from editor.app.outputs import staged_output
    from editor.app.review.comparing import Strangers
    from editor.app.review.html_report import comparison_html
    from editor.app.review.report import as_document

    if isinstance(found, Strangers):
        raise RefusedError("report-needs-copies")
    facts = [f"What {theirs.name}, sent by {found.source.editor}, would change in {mine.name}. Neither was changed.",
             *([f"“{found.source.message}”"] if found.source.message else [])]
    page = comparison_html(f"{theirs.name} compared with {mine.name}", facts, found.changes, found.letters)
    data = as_document(page) if target.suffix.lower() == ".docx" else page
    with staged_output(target, is_file=True) as sink:
        sink.write("", data)


def _project_of(package: Path) -> Path:
    """Return the project opened last that a package belongs to."""
    from editor.app.review.deliveries import read_delivery
    from editor.app.settings import load_settings
    from editor.core.received import Basis

    wanted = read_delivery(package, Basis()).project
    for name in load_settings().settings.recent_projects:
        try:
            with workspace.open_project(Path(name), read_only=True) as session:
                if session.project().id == wanted:
                    return Path(name)
        except LetterbookError:
            continue
    raise click.UsageError("None of the projects opened lately is the one that the package belongs to: name it.")


# --- what is said

def change_json(change: ReviewChange, letters: Mapping[str, tuple[str, str]]) -> JsonObject:
    """Return a change as JSON values."""
    number, _ = letters.get(change.letter or "", (None, None))
    return {"key": change.key, "object": change.object, "type": change.type, "kind": change.kind,
            "action": change.action, "letter": change.letter, "number": number, "part": change.part,
            "weight": change.weight, "at_odds": at_odds_in(change), "row": change.row, "relation": change.relation,
            "verdict": change.verdict,
            **{side: None if value is None else to_json_object(value) for side, value in (
                ("base", change.base), ("mine", change.mine), ("theirs", change.theirs), ("place", change.place),
                ("theirs_place", change.theirs_place))}}


def letters_json(letters: Mapping[str, tuple[str, str]], changes: Iterable[ReviewChange]) -> list[JsonObject]:
    """Return the letters touched as JSON values."""
    changes = tuple(changes)
    return [{"id": name, "number": number, "title": title,
             "changes": sum(one.letter == name for one in changes),
             "conflicts": sum(one.letter == name and one.open and one.weight == "conflict" for one in changes)}
            for name, (number, title) in letters.items()]


def refused_json(report: ReceivedReport) -> list[JsonObject]:
    """Return what could not be verified as JSON values."""
    return [{"severity": "error", "code": one.why.code, "message": sentence(one.why), "object": one.revision.object,
             "letter": one.revision.letter} for one in report.refused]


def say_changes(changes: Iterable[ReviewChange], letters: Mapping[str, tuple[str, str]]) -> None:
    """Print changes, a line each: weight, letter, kind, from what to what, and what is at odds."""
    table(((_SIGNS[one.weight], letters.get(one.letter or "", ("", ""))[0], f"{one.kind} {one.action}", _words(one))
           for one in changes), (1, 6, 20, 0))


def _words(change: ReviewChange) -> str:
    mine = change.mine.words if change.mine is not None else "—"
    theirs = change.theirs.words if change.theirs is not None else "—"
    part = f"{part_words(change)}: " if part_words(change) else ""
    at_odds = f" ({at_odds_in(change)})" if at_odds_in(change) else ""
    return f"{part}{_cut(mine)} → {_cut(theirs)}{at_odds}"


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _WIDE else words[:_WIDE - 1] + "…"


def _say_merged(merged: MergedFile, *, as_json: bool, arrived: Arrived) -> int:
    conflicts = [one for one in merged.open if one.weight == "conflict"]
    if as_json:
        print_json({"applied": len(merged.applied), "letters": letters_json(merged.letters, merged.applied),
                    "conflicts": [change_json(one, merged.letters) for one in merged.open],
                    "problems": refused_json(merged.report), **_arrived_json(arrived)})
    else:
        say_changes(merged.open, merged.letters)
        _tell_refused(merged.report, merged.letters)
    from editor.app.scans.receiving import told

    tell(f"{len(merged.applied)} changes taken in, {len(merged.open)} left to decide, of them {len(conflicts)} "
         "conflicts.")
    for one in told(arrived, len(arrived.refused)):
        tell(sentence(one))
    return EXIT_PROBLEMS if merged.open or merged.report.refused or arrived.refused else EXIT_OK


def _arrived_json(arrived: Arrived) -> JsonObject:
    return {"reduced_scans": {
        "placed": sorted(arrived.placed), "here": arrived.here,
        "refused": [{"severity": "warning", "code": one.code, "message": sentence(one)} for one in arrived.refused]}}


def _tell_refused(report: ReceivedReport, letters: Mapping[str, tuple[str, str]]) -> None:
    for one in report.refused:
        number = letters.get(one.revision.letter or "", ("", ""))[0]
        tell(f"left out{f' in letter {number}' if number else ''}: {sentence(one.why)}")


def _say_strangers(found: Strangers, *, as_json: bool) -> int:
    if as_json:
        print_json({"same_project": False, "letters": [_stranger_json(one) for one in found.letters],
                    "only_mine": [_head(one) for one in found.only_mine],
                    "only_theirs": [_head(one) for one in found.only_theirs], "changes": [], "conflicts": []})
        return EXIT_OK
    say("These are not copies of one project: their letters are compared, and nothing can be merged.")
    for one in found.letters:
        what = f"{len(one.found.edits)} places in the text, {len(one.found.fields)} fields" if one.differs else "equal"
        say(f"{one.mine.letter.number:>5}  {one.mine.letter.title}  (by {one.pair.by}): {what}")
    for side, letters in (("mine", found.only_mine), ("theirs", found.only_theirs)):
        for letter in letters:
            say(f"{letter.letter.number:>5}  {letter.letter.title}: only in {side}")
    return EXIT_OK


def _stranger_json(one: Stranger) -> JsonObject:
    return {"mine": _head(one.mine), "theirs": _head(one.theirs), "by": one.pair.by,
            "edits": [{"start": edit.start, "removed": edit.removed, "inserted": edit.inserted}
                      for edit in one.found.edits],
            "fields": [field.path for field in one.found.fields]}


def _head(letter: object) -> JsonObject:
    from editor.core.snapshot import LetterSnapshot

    assert isinstance(letter, LetterSnapshot)
    return {"id": letter.letter.id, "number": letter.letter.number, "title": letter.letter.title}
