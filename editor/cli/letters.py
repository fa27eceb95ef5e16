"""``list``, ``show`` and ``search``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from editor.app import workspace
from editor.app.wording import sentence
from editor.cli.main import EXIT_OK, EXIT_REFUSED
from editor.cli.output import common, complain, print_json, say, table, tell
from editor.cli.projects import PROJECT
from editor.core.problems import Problem, problem
from editor.core.query import parse_where
from editor.core.rows import LetterRow, SearchHit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from editor.core.entities import Entity
    from editor.core.snapshot import LetterSnapshot

WHERE = click.option("--where", default="", metavar="QUERY", help="Which letters: words, from:NAME, to:NAME, "
                     "date:1920..1922, kind:, status:, number:, title:, tag:ENTRY, text:WORDS, has:problems; -TERM "
                     "excludes.")


@click.command("list")
@PROJECT
@WHERE
@common
def list_command(project: Path, where: str, as_json: bool, **_: bool) -> int:
    """List the letters of PROJECT in their sequence."""
    chosen = parse_where(where)
    with workspace.open_project(project, read_only=True) as session:
        rows = session.rows(where=chosen)
    if as_json:
        print_json({"letters": [row_json(row) for row in rows]})
        return EXIT_OK
    table(((row.number, row.edtf or row.date, row.sender, row.recipient, row.status, row.title) for row in rows),
          (5, 12, 24, 24, 10, 0))
    tell(f"{len(rows)} letters." if len(rows) != 1 else "1 letter.")
    return EXIT_OK


def row_json(row: LetterRow) -> dict[str, str | int | None]:
    """Return a letter of a list as JSON values."""
    return {"id": row.id, "number": row.number, "title": row.title, "kind": row.kind, "date": row.edtf or row.date,
            "date_text": row.date, "from": row.sender, "to": row.recipient, "status": row.status,
            "notes": row.notes, "mentions": row.mentions, "problems": row.problems}


@click.command("show")
@PROJECT
@click.argument("letter")
@common
def show_command(project: Path, letter: str, as_json: bool, **_: bool) -> int:
    """Show one LETTER: its number, its id, or the beginning of the id (4 characters or more).

    The exit code is 4 where the letter is not what was written: the file is damaged.
    """
    with workspace.open_project(project, read_only=True) as session:
        letter_id = session.find_letter(letter)
        snapshot = session.letter(letter_id)
        entities = {entity.id: entity for entity in session.entities()}
        problems = list(session.problems(letter_id))
        sound = session.check_letter(letter_id)
    damage = [] if sound else [problem("hash-mismatch", letter=letter_id, number=snapshot.letter.number)]
    _show(snapshot, entities, [*damage, *problems], as_json=as_json)
    for one in damage:
        complain(sentence(one))
    return EXIT_REFUSED if damage else EXIT_OK


def _show(snapshot: LetterSnapshot, entities: Mapping[str, Entity], problems: list[Problem], *, as_json: bool) -> None:
    if as_json:
        from editor.formats.json.writing import letter_json

        print_json(letter_json(snapshot, entities, problems, sentence=sentence))
        return
    from editor.cli.reading import letter_lines

    for line in letter_lines(snapshot, entities, problems):
        say(line)


@click.command("search")
@PROJECT
@click.argument("query")
@click.option("--in", "scope", type=click.Choice(["text", "notes", "all"]), default="all", show_default=True,
              help="Where to look.")
@click.option("--width", type=click.IntRange(0, 1000), default=40, show_default=True, metavar="N",
              help="Characters shown on either side.")
@click.option("--limit", type=click.IntRange(1), default=10_000, show_default=True, metavar="N",
              help="The most places listed.")
@common
def search_command(project: Path, query: str, scope: str, width: int, limit: int, as_json: bool, **_: bool) -> int:
    """Find words in PROJECT and show each place with what stands before and after it."""
    with workspace.open_project(project, read_only=True) as session:
        page = session.search(query, scope=scope, limit=limit, width=width)
    if as_json:
        print_json({"hits": [hit_json(hit) for hit in page.hits], "total": page.total})
        return EXIT_OK
    for hit in page.hits:
        before, after = " ".join(hit.before.split()), " ".join(hit.after.split())
        say(f"{hit.number:>5}  {before[-width:] if width else '':>{width}} [{hit.match}] {after}")
    tell(f"{page.total} places." if page.total != 1 else "1 place.")
    return EXIT_OK


def hit_json(hit: SearchHit) -> dict[str, str | int]:
    """Return a place found as JSON values."""
    return {"letter": hit.letter, "number": hit.number, "text": hit.text, "start": hit.start, "end": hit.end,
            "before": hit.before, "match": hit.match, "after": hit.after}
