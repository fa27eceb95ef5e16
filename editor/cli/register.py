"""``entities`` and ``tag``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor.app import workspace
from editor.cli.main import EXIT_OK, EXIT_PROBLEMS
from editor.cli.output import common, print_json, progress_bar, say, table, tell, writes
from editor.cli.projects import PROJECT
from editor.core.entities import ENTITY_KINDS
from editor.core.record import JsonObject

if TYPE_CHECKING:
    from editor.app.actions.tagging import UntaggedOccurrence

_AROUND = 90
"""Code points printed on either side of a name."""


@click.command("entities")
@PROJECT
@click.option("--kind", type=click.Choice(ENTITY_KINDS), help="Only entries of this kind.")
@common
def entities_command(project: Path, kind: str | None, as_json: bool, **_: bool) -> int:
    """List the register of PROJECT. Entries that were merged into another are counted with that one."""
    from editor.formats.json.writing import entity_json

    with workspace.open_project(project, read_only=True) as session:
        counts = session.mention_counts()
        register = sorted(
            (e for e in session.entities() if e.merged_into is None and kind in (None, e.kind)),
            key=lambda entity: (entity.kind, entity.name.casefold(), entity.id))
    if as_json:
        print_json({"entities": [{**entity_json(e), "mentions": counts.get(e.id, 0)} for e in register]})
        return EXIT_OK
    table(((e.id[:8], e.kind, str(counts.get(e.id, 0)), "; ".join(e.forms())) for e in register), (8, 12, 6, 0))
    tell(f"{len(register)} entries." if len(register) != 1 else "1 entry.")
    return EXIT_OK


@click.command("tag")
@PROJECT
@click.option("--entity", required=True, metavar="ENTITY", help="The entry: its id, the beginning of it, or a name.")
@click.option("--apply", "apply_", is_flag=True, help="Tag the names that belong to this entry alone.")
@click.option("--only", metavar="ID,...", help="With --apply: tag just these occurrences, ambiguous or not.")
@writes
@common
def tag_command(project: Path, entity: str, apply_: bool, only: str | None, editor: str | None, as_json: bool,
                **_: bool) -> int:
    """List where the names of an ENTITY stand untagged in PROJECT; with --apply, tag them as one step.

    The exit code is 1 where --apply left ambiguous names untagged.
    """
    from editor.app.actions.tagging import TagOccurrences, chosen, find_entity, find_occurrences

    if only is not None and not apply_:
        raise click.UsageError("--only goes with --apply.")
    with workspace.open_project(project, editor=editor, read_only=not apply_) as session:
        entry = find_entity(session, entity)
        with progress_bar("Looking") as progress:
            found = find_occurrences(session, entry.id, progress=progress)
        ids = None if only is None else [part.strip() for part in only.split(",") if part.strip()]
        applied = chosen(found, ids) if apply_ else []
        if applied:
            session.run(TagOccurrences(entity_id=entry.id, name=entry.name, occurrences=tuple(applied)))
        numbers = {row.id: row.number for row in session.rows(counted=False)}
    done = {occurrence.id for occurrence in applied}
    if as_json:
        print_json({"occurrences": [_occurrence_json(o, o.id in done) for o in found]})
    else:
        _say_occurrences(found, done, numbers, apply=apply_)
    return EXIT_PROBLEMS if apply_ and any(o.ambiguous and o.id not in done for o in found) else EXIT_OK


def _occurrence_json(occurrence: UntaggedOccurrence, applied: bool) -> JsonObject:
    return {"id": occurrence.id, "letter": occurrence.letter, "text": occurrence.text, "start": occurrence.start,
            "end": occurrence.end, "before": occurrence.before, "match": occurrence.match, "after": occurrence.after,
            "ambiguous": occurrence.ambiguous, "applied": applied, "entities": list(occurrence.entities)}


def _say_occurrences(found: list[UntaggedOccurrence], done: set[str], numbers: dict[str, str], *,
                     apply: bool) -> None:
    for occurrence in found:
        state = "tagged" if occurrence.id in done else "ambiguous" if occurrence.ambiguous else ""
        before = " ".join(occurrence.before[-_AROUND:].split())
        after = " ".join(occurrence.after[:_AROUND].split())
        say(f"{occurrence.id}  {numbers.get(occurrence.letter, '?'):>5}  {state:9}  "
            f"{before:>40} [{occurrence.match}] {after}")
    tell(f"{len(done)} of {len(found)} tagged." if apply else f"{len(found)} untagged.")
