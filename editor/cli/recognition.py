"""``recognise``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from editor.app import workspace
from editor.app.wording import sentence
from editor.cli.main import EXIT_OK, EXIT_PROBLEMS
from editor.cli.output import common, complain, print_json, progress_bar, say, tell, writes
from editor.cli.projects import PROJECT
from editor.cli.scans import places_of
from editor.core.messages import LetterbookError, Message, RefusedError
from editor.core.record import JsonObject

if TYPE_CHECKING:
    from editor.app.recognition import RecognisedPage, Recogniser, Scan
    from editor.core.snapshot import LetterSnapshot
    from editor.store.session import ProjectSession


class _Asked(NamedTuple):
    """The pages that are to be recognised, and why those of other letters cannot be."""

    scans: list[Scan]
    refused: list[Message]


@click.command("recognise")
@PROJECT
@click.argument("letter", required=False)
@click.option("--language", default="", metavar="LANGUAGES", help="What is written there, as Tesseract calls it "
              "(rus+eng) or as tags (ru,en); default: the language of the letter.")
@writes
@common
def recognise_command(project: Path, letter: str | None, language: str, editor: str | None, as_json: bool,
                      **_: bool) -> int:
    """Recognise the text on the scans of PROJECT with Tesseract, as one step of its history.

    With a LETTER, all its pages; without one, every page on which nothing has been recognised yet. The words come
    into texts that are still empty; what is written is left alone, and the words are kept with the lines of the page.
    The exit code is 0, or 1 where a page could not be read; 4 where Tesseract or its data are missing.
    """
    from editor.app.actions.recognition import TakeRecognised, taken
    from editor.app.recognition import find_recogniser, recognise

    recogniser = find_recogniser()
    with workspace.open_project(project, editor=editor) as session:
        asked = _asked(session, letter, language, recogniser)
        with progress_bar("Recognising") as progress:
            found = recognise(asked.scans, recogniser, progress)
        homes = {scan.page.id: scan.page.letter for scan in asked.scans}
        by_letter: dict[str, tuple[RecognisedPage, ...]] = {}
        for page in found.pages:
            by_letter[homes[page.page]] = (*by_letter.get(homes[page.page], ()), page)
        before = {letter_id: session.letter(letter_id) for letter_id in by_letter}
        written = {letter_id: taken(before[letter_id], pages).into_text for letter_id, pages in by_letter.items()}
        if by_letter:
            session.run(TakeRecognised(recognised=by_letter))
            session.count_problems()
    told = [_letter_json(before[letter_id], pages, written[letter_id]) for letter_id, pages in by_letter.items()]
    return _tell(told, [*asked.refused, *found.refused], as_json=as_json)


def _asked(session: ProjectSession, letter: str | None, language: str, recogniser: Recogniser) -> _Asked:
    """The pages: all of one letter, or those of every letter that have no words yet.

    Raises:
        LetterbookError: one letter was named, and there is nothing to read or no language to read it in.
    """
    from editor.app.recognition import languages_of, scans_of
    from editor.app.settings import load_settings

    installed, places = recogniser.languages(), places_of(session)
    usual = load_settings().settings.recognition_languages
    asked = _Asked([], [])
    for letter_id in [session.find_letter(letter)] if letter else session.letter_ids():
        snapshot = session.letter(letter_id)
        pages = tuple(page for page in snapshot.pages if letter or not any(line.text for line in page.lines()))
        if not any(page.image is not None for page in pages):
            continue
        try:
            languages = languages_of(snapshot, installed, language, usual)
        except LetterbookError as error:
            if letter or language:
                raise
            asked.refused.append(error.message)
            continue
        scans = scans_of(snapshot, languages, places, session.image)
        asked.scans.extend(scan for scan in scans if scan.page in pages)
    if letter and not asked.scans:
        raise RefusedError("no-scans-to-recognise")
    return asked


def _letter_json(before: LetterSnapshot, pages: tuple[RecognisedPage, ...], written: frozenset[str]) -> JsonObject:
    known = {page.id: page for page in before.pages}
    return {"id": before.letter.id, "number": before.letter.number, "title": before.letter.title,
            "pages": [_page_json(page, known[page.page].label, page.page in written) for page in pages]}


def _page_json(page: RecognisedPage, label: str, written: bool) -> JsonObject:
    from editor.core.recognised import is_doubtful

    words = [word for line in page.lines() for word in line.words]
    return {"id": page.page, "label": label, "lines": len(page.lines()), "words": len(words),
            "doubtful": sum(is_doubtful(word) for word in words), "into_text": written}


def _tell(letters: list[JsonObject], refused: list[Message], *, as_json: bool) -> int:
    for reason in refused:
        complain(sentence(reason))
    if as_json:
        print_json({"letters": letters, "problems": [
            {"severity": "error", "code": reason.code, "message": sentence(reason)} for reason in refused]})
    for letter in letters if not as_json else ():
        for page in letter["pages"]:
            where = "into the text" if page["into_text"] else "kept with the lines: the text was there already"
            say(f"{letter['number']:>5}  page {page['label'] or '?'}: {page['lines']} lines, {page['words']} words, "
                f"{page['doubtful']} doubtful; {where}")
    count = sum(len(letter["pages"]) for letter in letters)
    tell(f"{count} page{'' if count == 1 else 's'} recognised.")
    return EXIT_PROBLEMS if refused else EXIT_OK
