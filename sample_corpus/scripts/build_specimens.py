"""Build the project of the specimens: the seven letters of an invented exchange, as their files import them.

    python sample_corpus/scripts/build_specimens.py [OUTPUT]

Everything goes through the program's own door. What the two letters in plain text cannot say, their register entries
and which letter answers which, is added here.
"""

from __future__ import annotations

import sys
from pathlib import Path

from editor.app.actions.images import AddPages
from editor.app.actions.imports import ImportLetters, read_sources
from editor.app.actions.letters import SetLetter, SetProject
from editor.app.actions.tagging import TagOccurrences, chosen, find_entity, find_occurrences
from editor.app.scans.importing import with_images
from editor.app.scans.places import ScanPlaces
from editor.app.workspace import create_project
from editor.core.letters import Action, Letter, Link
from editor.core.record import replace
from editor.store.session import ProjectSession

FOLDER = Path(__file__).resolve().parent.parent / "specimens"
OUTPUT = FOLDER / "seed-exchange.letterbook"
EDITOR = "Letterbook"
TITLE = "The seed exchange (specimens)"
CONVENTIONS = ("Every person and every letter of this exchange is invented: a specimen, written for Letterbook. Square "
               "brackets enclose what the editors supplied; deleted words are struck, added ones raised.")
NAMES = {"Wilhelm Aster": "Aster, Wilhelm", "Thomas Heather": "Heather, Thomas"}
TAGGED = ("Aster, Wilhelm", "Heather, Thomas", "Верескова, Наталья Петровна", "Orenburg", "Kew", "Lyon", "Jena")
ANSWERS = {1: 0, 3: 2, 6: 0}
"""Which letter answers which, counted from 0."""
TELEGRAM = 3


def linked(session: ProjectSession, letter: Letter) -> Letter:
    """Return a letter with its senders, recipients and places tied to the register."""
    def tied(action: Action) -> Action:
        agents = tuple(replace(one, entity=find_entity(session, NAMES[one.name]).id)
                       if one.entity is None and one.name in NAMES else one for one in action.agents)
        place = action.place
        if place is not None and place.entity is None:
            place = replace(place, entity=find_entity(session, place.name.strip(".")).id)
        return replace(action, agents=agents, place=place)

    return replace(letter, actions=tuple(map(tied, letter.actions)))


def build(output: Path) -> None:
    """Build the project at ``output``.

    Raises:
        LetterbookError: there is a file already, or a step was refused.
    """
    with create_project(output, title=TITLE, editor=EDITOR) as session:
        session.run(SetProject(project=replace(session.project(), conventions=CONVENTIONS,
                                               languages=("ru", "de", "en", "fr", "he"))))
        files = sorted((*FOLDER.glob("*.xml"), *FOLDER.glob("*.txt")))
        session.run(ImportLetters(imported=read_sources(files)))
        ids = session.letter_ids()
        for place, letter_id in enumerate(ids):
            letter = linked(session, session.letter(letter_id).letter)
            answered = ANSWERS.get(place)
            links = (*letter.links, Link(type="reply-to", letter=ids[answered])) if answered is not None else (
                letter.links)
            session.run(SetLetter(letter=replace(letter, links=links)))
        for name in TAGGED:
            entry = find_entity(session, name)
            found = chosen(find_occurrences(session, entry.id), None)
            if found:
                session.run(TagOccurrences(entity_id=entry.id, name=entry.name, occurrences=tuple(found)))
        scan = with_images(read_sources([FOLDER / "scans" / "specimen-telegram.xml"], "page"), ScanPlaces(FOLDER)).plan
        pages = tuple(page for one in scan.letters for page in one.snapshot.pages)
        session.run(AddPages(letter=ids[TELEGRAM], pages=tuple(replace(page, label="13r") for page in pages)))


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else OUTPUT
    if target == OUTPUT:
        target.unlink(missing_ok=True)
    build(target)
    print(f"{target.name}: built")
