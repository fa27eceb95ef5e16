"""``agreement``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from string import ascii_uppercase
from typing import TYPE_CHECKING

import click

from editor.app import workspace
from editor.cli.main import EXIT_OK
from editor.cli.output import common, print_json, progress_bar, say, table, tell
from editor.core.annotations import ALL_KINDS, OPAQUE
from editor.core.entities import ENTITY_KINDS

if TYPE_CHECKING:
    from editor.app.agreement import AgreedLetter, AgreementOfAll, ProjectAgreement
    from editor.app.agreement_output import Judged
    from editor.review.resampling import Figure
    from editor.review.span_matching import Span
    from editor.store.session import ProjectSession

_VERDICTS = {"exact": "agree", "other-entry": "entry", "overlapping": "overlap", "relabelled": "label",
             "only-first": "only A", "only-second": "only B", "unmapped": "unplaced"}
_FIGURES = {
    "exact": "F1, exact", "boundaries": "F1, boundaries alone", "identity": "F1, entries of the register",
    "overlap": "F1, overlap", "iou": "F1, intersection over union", "kappa": "Cohen's kappa, tokens",
    "alpha": "Krippendorff's alpha, tokens", "length-all": "length-weighted alpha, all",
    "length-binary": "length-weighted alpha, marked or not", "length-coding": "length-weighted alpha, labels",
    "cer": "character error rate", "wer": "word error rate", "cer-normalised": "character error rate, normalised",
    "wer-normalised": "word error rate, normalised",
}
_MOST_CONFUSIONS = 20
_MOST_WORDS = 40
_WORDS_BEFORE = 20
"""Characters shown of the words of a span, and before a point."""


@click.command("agreement")
@click.argument("a", type=click.Path(path_type=Path))
@click.argument("b", type=click.Path(path_type=Path))
@click.argument("more", nargs=-1, type=click.Path(path_type=Path))
@click.option("--kind", "kinds", multiple=True, metavar="KIND",
              help="Compare only these: a kind of mark (supplied, gap, note …) or of entry (person, place …); may be "
                   "given several times.")
@click.option("--csv", "tables", type=click.Path(path_type=Path), metavar="PATH",
              help="Write the spans to this file too, and the figures beside it (PATH with the ending .figures.csv).")
@common
def agreement_command(a: Path, b: Path, more: tuple[Path, ...], kinds: tuple[str, ...], tables: Path | None,
                      as_json: bool, verbose: bool, **_: bool) -> int:
    """Compare what two editors marked and wrote in the same letters: projects A and B, neither of which is changed.

    Letters are paired by their identity, else by equal text. First every mark: in which they agree, which overlap,
    which stand in one project only; then the figures, with the counts behind them. Marks in which they agree are
    counted; -v lists them one by one. With MORE projects a table of each with each follows.
    """
    from editor.app.agreement import compare_all, compare_projects, read_projects
    from editor.app.agreement_output import agreement_json, all_json, write_tables
    from editor.app.review.comparing import opened_safely

    with ExitStack() as stack:
        progress = stack.enter_context(progress_bar("Comparing"))
        # A is one's own; the others came from colleagues, and nothing of them is believed.
        sessions = [stack.enter_context(workspace.open_project(a, read_only=True)),
                    *(stack.enter_context(opened_safely(path, progress)) for path in (b, *more))]
        _check_kinds(kinds, sessions)
        projects = read_projects(sessions, progress)
    agreement = compare_projects(projects[0], projects[1], kinds=kinds)
    of_all = compare_all(projects, kinds=kinds) if more else None
    if tables is not None:
        for written in write_tables(agreement, tables):
            tell(f"Wrote {written}.")
    if as_json:
        print_json({**agreement_json(agreement), "all": None if of_all is None else all_json(of_all)})
    else:
        names = _names(len(projects))
        for name, path, project in zip(names, (a, b, *more), projects, strict=True):
            say(f"{name}  {path}  {project.title}")
        _say_letters(agreement, every=verbose)
        _say_figures(agreement)
        if of_all is not None:
            _say_all(of_all, names)
    _tell_left_out(agreement)
    return EXIT_OK


def _check_kinds(kinds: tuple[str, ...], sessions: Sequence[ProjectSession]) -> None:
    own = {spec.kind for session in sessions for spec in session.project().profile.kinds}
    known = sorted({*ALL_KINDS, *ENTITY_KINDS, *own} - {OPAQUE})
    for kind in kinds:
        if kind not in known:
            raise click.BadParameter(f"there is no kind {kind}; the kinds are {', '.join(known)}.",
                                     param_hint="'--kind'")


# --- the lists


def _say_letters(agreement: ProjectAgreement, *, every: bool) -> None:
    for letter in agreement.letters:
        say()
        say(f"Letter {_numbers(letter)}  {letter.first.title or '(no title)'}")
        if letter.compared.lists is None:
            say("  text differs, marks not compared")
        table(_letter_rows(letter, agreement, every=every), (9, 14, 0))


def _numbers(letter: AgreedLetter) -> str:
    same = letter.first.number == letter.second.number
    return letter.first.number if same else f"{letter.first.number} (B: {letter.second.number})"


def _letter_rows(letter: AgreedLetter, agreement: ProjectAgreement, *, every: bool) -> Iterator[tuple[str, str, str]]:
    from editor.app.agreement_output import judged

    agreed = Counter[str]()
    for one in judged(letter):
        if one.verdict == "exact" and one.first is not None and not every:
            agreed[one.first.label] += 1
    for label, times in sorted(agreed.items()):
        yield f"  {_VERDICTS['exact']}", label, f"{times} time{'' if times == 1 else 's'}"
    for one in judged(letter):
        if every or one.verdict != "exact":
            yield _row(one, letter.text, agreement)


def _row(one: Judged, text: str, agreement: ProjectAgreement) -> tuple[str, str, str]:
    # Only where they say different things are both shown.
    spans = [span for span in (one.first, one.second) if span is not None]
    labels = " | ".join(dict.fromkeys(span.label for span in spans))
    words = " | ".join(dict.fromkeys(_place(span, None if one.verdict == "unmapped" else text) for span in spans))
    if one.verdict == "other-entry":
        words += f" ({' | '.join(_name(span, agreement) for span in spans)})"
    return f"  {_VERDICTS[one.verdict]}", labels, words


def _place(span: Span, text: str | None) -> str:
    """Where a span stands and its words, of a point those before it."""
    if text is None:
        return f"{span.start}-{span.end}"
    if span.is_point:
        before = " ".join(text[max(0, span.start - _WORDS_BEFORE):span.start].split())
        return f"{span.start} after [{before}]"
    words = " ".join(text[span.start:span.end].split())
    return f"{span.start}-{span.end} [{words if len(words) <= _MOST_WORDS else f'{words[:_MOST_WORDS - 1]}…'}]"


def _name(span: Span, agreement: ProjectAgreement) -> str:
    return agreement.names.get(span.identity or "", "no entry")


# --- the figures


def _say_figures(agreement: ProjectAgreement) -> None:
    report = agreement.report
    say()
    say("Marks")
    table((_figure_row(_FIGURES[name], figure) for name, figure in report.spans.items()), (40, 6, 15, 0))
    units = sum(one.units for one in report.unitizing.categories)
    table([("  unitizing alpha", _number(report.unitizing.alpha), "", f"{units} units")], (40, 6, 15, 0))
    if report.labels:
        say()
        say("Each label: F1 exact, F1 overlap, unitizing alpha")
        table(((f"  {one.label}", _number(one.exact.value), _number(one.overlap.value), _number(one.unitizing),
                _counts(one.exact)) for one in report.labels), (40, 6, 6, 6, 0))
    _say_kinds(agreement)
    say()
    say("Transcriptions (A taken for right)")
    table((_figure_row(_FIGURES[name], figure) for name, figure in report.transcription.items()), (40, 6, 15, 0))
    for pair, times in report.confusions[:_MOST_CONFUSIONS]:
        say(f"  {times} × [{pair.first}] | [{pair.second}]")
    more = len(report.confusions) - _MOST_CONFUSIONS
    if more > 0:
        say(f"  and {more} more")


def _say_kinds(agreement: ProjectAgreement) -> None:
    """Which kinds the marks have in A and B, where they are not the same."""
    from editor.app.agreement_output import NO_KIND, kinds_taken

    apart = [(pair, times) for pair, times in kinds_taken(agreement) if pair.first != pair.second]
    if apart:
        say()
        say("Kinds in A and in B, where they differ")
        table(((f"  {pair.first or NO_KIND}", pair.second or NO_KIND, f"{times} ×") for pair, times in apart),
              (20, 20, 0))


def _names(count: int) -> list[str]:
    return [ascii_uppercase[place] if place < len(ascii_uppercase) else str(place + 1) for place in range(count)]


def _say_all(found: AgreementOfAll, names: Sequence[str]) -> None:
    say()
    say("All editors")
    for words, rows in (("F1, exact", found.exact), ("F1, overlap", found.overlap)):
        say()
        table([(f"  {words}", *names), *((f"  {name}", *map(_number, row)) for name, row in zip(names, rows,
                                                                                             strict=True))],
              (15, *(6 for _ in names)))
    say()
    table([_figure_row(_FIGURES["alpha"], found.alpha)], (40, 6, 15, 0))


def _figure_row(name: str, figure: Figure) -> tuple[str, str, str, str]:
    between = figure.interval
    interval = "" if between is None else f"{between.low:.3f} to {between.high:.3f}"
    return f"  {name}", _number(figure.value), interval, _counts(figure)


def _number(value: float | None) -> str:
    return "—" if value is None else f"{value:.3f}"


def _counts(figure: Figure) -> str:
    counts = figure.counts
    if "agreed" in counts:
        return f"{counts['agreed']:.6g} of {counts['first']:.0f} in A and {counts['second']:.0f} in B"
    if "edits" in counts:
        return f"{counts['edits']:.0f} edits, {counts['first']:.0f} in A and {counts['second']:.0f} in B"
    if "tokens" in counts:
        return (f"{counts['tokens']:.0f} tokens, alike {counts['observed']:.3f}, by chance {counts['expected']:.3f}, "
                f"untagged {counts['untagged']:.3f}")
    return f"{counts['values']:.0f} values, {counts['apart']:.6g} apart"


def _tell_left_out(agreement: ProjectAgreement) -> None:
    from editor.review.agreement import MOSTLY_UNTAGGED

    both, report = len(agreement.letters), agreement.report
    tell(f"{both} letter{'' if both == 1 else 's'} in both, {report.compared} with marks compared; "
         f"{len(agreement.only_first)} only in A, {len(agreement.only_second)} only in B.")
    if report.compared < both:
        tell(f"Marks were not compared where the texts differ: {both - report.compared}.")
    if report.spans["kappa"].counts["untagged"] > MOSTLY_UNTAGGED:
        tell("More than 95 % of the tokens are untagged: kappa and alpha over tokens say little here.")
