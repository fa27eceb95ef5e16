"""``import`` of documents that were exported from the project and come back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from editor.cli.output import say, tell_problems
from editor.core.record import JsonObject

if TYPE_CHECKING:
    from editor.app.review.returning import BackDocument
    from editor.formats.word.returned import Returned
    from editor.store.session import ProjectSession


def take_back(session: ProjectSession, documents: Iterable[tuple[str, Returned]], *,
              dry_run: bool) -> list[BackDocument]:
    """Keep what documents bring back, each as one step, and return what that is."""
    from editor.app.review.returning import BackDocument, TakeReturned, came_back

    found: list[BackDocument] = []
    for name, returned in documents:
        document = BackDocument(name, came_back(session, returned))
        if not dry_run and document.brings_something:
            session.run(TakeReturned(letters=document.letters))
        found.append(document)
    return found


def returned_json(document: BackDocument) -> JsonObject:
    """Return what a document brought back, letter by letter."""
    from editor.app.wording import sentence
    from editor.formats.json.writing import problem_json

    return {"source": document.name, "letters": [{
        "id": one.letter, "number": one.number, "title": one.title,
        "suggestions": [{"id": made.id, "about": made.about, "kind": made.kind, "author": made.author,
                         "quote": made.quote, "reason": made.reason,
                         **({"inserted": made.change["inserted"]} if made.kind == "text" else {})}
                        for made in one.suggestions],
        "comments": [{"id": said.id, "author": said.author, "body": said.body} for said in one.comments],
        "known": one.known, "problems": [problem_json(found, sentence) for found in one.problems]}
        for one in document.letters]}


def say_returned(documents: Iterable[BackDocument]) -> None:
    """Say what came back."""
    for document in documents:
        for one in document.letters:
            known = f", {one.known} of before" if one.known else ""
            say(f"{one.number:>5}  came back in {document.name}: {len(one.suggestions)} suggestions, "
                f"{len(one.comments)} comments{known}")
            tell_problems(one.problems)
