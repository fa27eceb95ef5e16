"""Build the finished sample project from the letter's text: imported, tagged, its provenance complete, its scans
linked line by line.

    python sample_corpus/scripts/build_sample.py [OUTPUT]

Everything goes through the program's own door, so the project has a history like any other.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from editor.app.actions.images import AddPages
from editor.app.actions.imports import ImportLetters, read_sources
from editor.app.actions.letters import SetLetter, SetProject, SetProvenance
from editor.app.actions.step import place
from editor.app.scans.importing import with_images
from editor.app.scans.places import ScanPlaces
from editor.app.workspace import create_project
from editor.core.annotations import Annotation
from editor.core.entities import Entity, NameForm
from editor.core.ids import new_id
from editor.core.letters import Action, Agent, Letter, Place
from editor.core.messages import message
from editor.core.operations import Changes, Put
from editor.core.pages import Page, PageSide
from editor.core.provenance import Provenance, Repository
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "peters-to-stalin.txt"
SCANS = HERE.parent / "scans"
OUTPUT = HERE.parent / "letterbook-sample.letterbook"
EDITOR = "Letterbook"
CONVENTIONS = (
    "The letter stands as its source prints it, with misprints and the compilers' brackets: square brackets enclose "
    "what they supplied or wrote out, dots in brackets what they left out. Notes with numbers are theirs; the note "
    "with a letter stands for an asterisk whose note the source lacks.\n"
    "Names are tagged wherever they occur, in the notes too, and allusions where it is certain who is meant. The scans "
    "are drawn for this sample; no archive holds them.")

SIDES: tuple[tuple[str, PageSide], ...] = (("1r", "recto"), ("1v", "verso"))
AGENTS = {"J. X. Peters": "pers_peters", "I. V. Stalin": "pers_stalin", "Stalin": "pers_stalin"}
PLACES = {"Old Bukhara": "place_bukhara_city"}
REPOSITORIES = {"RTSKHIDNI": "org_rtskhidni"}


def register() -> tuple[list[tuple[str, Entity]], list[tuple[str, list[Any]]]]:
    """Return the entries by their key, and (key, mention) for every mention, from ``sample_register.toml``."""
    entries: list[tuple[str, Entity]] = []
    mentions: list[tuple[str, list[Any]]] = []
    for row in tomllib.loads((HERE / "sample_register.toml").read_text(encoding="utf-8"))["entities"]:
        names = tuple(NameForm(name=form["name"], language=form["language"]) for form in row.get("names", ()))
        entries.append((row["key"], Entity(
            id=new_id(), kind=row["kind"], name=row["name"], names=names, dates=row.get("dates"),
            description=row.get("description"), memo=row.get("memo"))))
        mentions += [(row["key"], mention) for mention in row.get("mentions", ())]
    return entries, mentions


def occurrence(content: str, words: str, number: int) -> int:
    """Return where the ``number``-th occurrence of ``words`` begins.

    Raises:
        ValueError: there are fewer.
    """
    at = -1
    for _ in range(number):
        at = content.index(words, at + 1)
    return at


def tags(letter: LetterSnapshot, ids: dict[str, str], mentions: Iterable[tuple[str, list[Any]]]) -> list[Put]:
    """Return the mentions as annotations."""
    texts: dict[str, TextSnapshot] = {note.note.source_label or "": note.body for note in letter.notes}
    texts["letter"] = letter.transcription
    puts: list[Put] = []
    for key, (where, words, number, mention, certainty) in mentions:
        text = texts[where].text
        start = occurrence(text.content, words, number)
        annotation = Annotation(
            id=new_id(), text=text.id, kind="entity", start=start, end=start + len(words), entities=(ids[key],),
            attributes={"mention": mention, "certainty": certainty})
        puts.append(Put(place(annotation, text.content)))
    return puts


def with_register(letter: Letter, ids: dict[str, str]) -> Letter:
    """Return the letter with its sender, recipient and place linked, and Stalin's order to file it as an action."""
    def agent(one: Agent) -> Agent:
        return replace(one, entity=ids[AGENTS[one.name]]) if one.name in AGENTS else one

    def place_of(one: Place | None) -> Place | None:
        return replace(one, entity=ids[PLACES[one.name]]) if one is not None and one.name in PLACES else one

    actions = tuple(replace(action, agents=tuple(agent(one) for one in action.agents), place=place_of(action.place))
                    for action in letter.actions)
    filed = Action(type="forwarded", agents=(Agent(name="Stalin", entity=ids["pers_stalin"]),
                                             Agent(name="archives of the Politburo", entity=ids["org_politburo"],
                                                   certainty="medium")))
    return replace(letter, actions=(*actions, filed))


def with_repository(provenance: Provenance, ids: dict[str, str]) -> Provenance:
    """Return the provenance with its repository linked and what the source says of the document filled in."""
    def repository(one: Repository | None) -> Repository | None:
        return replace(one, entity=ids[REPOSITORIES[one.name]]) if one is not None and one.name in REPOSITORIES else one

    def agent(one: Agent) -> Agent:
        return replace(one, entity=ids[AGENTS[one.name]]) if one.name in AGENTS else one

    witnesses = tuple(
        replace(witness, repository=repository(witness.repository), extent="1 leaf",
                inscriptions=tuple(replace(one, by=tuple(agent(by) for by in one.by)) for one in witness.inscriptions))
        for witness in provenance.witnesses)
    return replace(provenance, witnesses=witnesses,
                   rights="The letter: no rights known. Notes and translation: their authors. A specimen for testing.")


def scans() -> tuple[Page, ...]:
    """Return the pages that the PAGE files describe, linked to the images beside them."""
    read = read_sources(sorted(SCANS.glob("*.xml")), "page")
    linked = with_images(read, ScanPlaces(SCANS.parent)).plan
    pages = [page for one in linked.letters for page in one.snapshot.pages]
    return tuple(replace(page, label=label, side=side) for page, (label, side) in zip(pages, SIDES, strict=True))


def build(output: Path) -> None:
    """Build the sample project at ``output``.

    Raises:
        LetterbookError: there is a file already, or a step was refused.
    """
    with create_project(output, title="Letters from Bukhara: the Letterbook sample", editor=EDITOR) as session:
        session.run(SetProject(project=replace(session.project(), conventions=CONVENTIONS, languages=("en",))))
        read = read_sources([SOURCE])
        session.run(ImportLetters(imported=read))
        letter_id, = session.letter_ids()
        entries, mentions = register()
        ids = {key: entity.id for key, entity in entries}
        session.run(Changes(message("history-entity-put", name=f"{len(entries)} entries"),
                            tuple(Put(entity) for _, entity in entries), "bulk"))
        letter = session.letter(letter_id)
        for name, prefix in (("people", "pers_"), ("places", "place_"), ("organisations", "org_")):
            puts = tags(letter, ids, [mention for mention in mentions if mention[0].startswith(prefix)])
            session.run(Changes(message("history-occurrences-tagged", name=name, count=len(puts)), tuple(puts), "bulk"))
        session.run(SetLetter(letter=with_register(letter.letter, ids)))
        session.run(SetProvenance(provenance=with_repository(letter.provenance, ids)))
        session.run(AddPages(letter=letter_id, pages=scans()))


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else OUTPUT
    if target == OUTPUT:
        target.unlink(missing_ok=True)
    build(target)
    print(f"{target.name}: built")
