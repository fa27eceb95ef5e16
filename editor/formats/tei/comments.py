"""Comments of the editors: out of every edition, unless they are asked for; then each is a ``note`` at the end."""

from __future__ import annotations

from collections.abc import Iterator

from editor.core.letters import COMMENT_LABELS, Comment, CommentedChange
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.formats.tei.context import LetterContext
from editor.formats.tei.names import XML_ID, Builder, Identities, identity_of, indent, of_urn, urn, xml_id
from editor.formats.xml_reading import Element

COMMENTS = "comments"
"""The division that holds them."""
COMMENT = "comment"
_RESOLVED = "resolved"


def without_comments(snapshot: LetterSnapshot) -> LetterSnapshot:
    """Return the letter as an edition has it: without comments, and without the marks that hold their places."""
    def plain(text: TextSnapshot) -> TextSnapshot:
        kept = tuple(one for one in text.annotations if one.kind != COMMENT)
        return text if len(kept) == len(text.annotations) else replace(text, annotations=kept)

    if not snapshot.comments and not any(one.kind == COMMENT for text in snapshot.texts() for one in text.annotations):
        return snapshot
    return replace(snapshot, transcription=plain(snapshot.transcription), comments=(),
                   translations=tuple(map(plain, snapshot.translations)),
                   notes=tuple(replace(note, body=plain(note.body)) for note in snapshot.notes))


def write_comments(context: LetterContext, back: Element) -> None:
    """Write every comment of the letter as a ``note`` of its own.

    ``@target`` points to what it is about, ``@corresp`` to the comment that it answers, ``@subtype`` is its label and
    ``@rend`` says that it is resolved.
    """
    if not context.snapshot.comments:
        return
    builder = context.builder
    division = builder.child(back, "div", {"type": COMMENTS})
    targets = dict(_targets(context.snapshot))
    for comment in context.snapshot.comments:
        note = builder.child(division, "note", {
            XML_ID: xml_id("k", comment.id), "type": COMMENT, "subtype": comment.label or None,
            "target": targets.get(comment.target) or urn(comment.target),
            "corresp": f"#{xml_id('k', comment.reply_to)}" if comment.reply_to else None,
            "rend": _RESOLVED if comment.resolved else None, "n": comment.part or None})
        about = builder.child(note, "bibl")
        if comment.change is not None:
            _write_change(builder, about, comment.change)
        builder.child(about, "author", None, comment.author)
        builder.child(about, "date", {"when": comment.at} if comment.at[:4].isdigit() else None, comment.at)
        for line in comment.body.split("\n"):
            builder.child(note, "p", None, line)
        indent(note, 4)
    indent(division, 3)


def _write_change(builder: Builder, about: Element, change: CommentedChange) -> None:
    """The change that a comment is about: its key, where it stood, and the words before and after it."""
    builder.child(about, "idno", {"type": "change", "subtype": change.kind or None, "n": str(change.start)}, change.key)
    builder.child(about, "del", None, change.before)
    builder.child(about, "add", None, change.after)


def _read_change(note: Element) -> CommentedChange | None:
    named = note.find("{*}bibl/{*}idno[@type='change']")
    if named is None:
        return None
    start = named.get("n") or ""
    return CommentedChange(key="".join(named.itertext()), kind=named.get("subtype") or "", before=_said(note, "del"),
                           after=_said(note, "add"), start=int(start) if start.isascii() and start.isdigit() else 0)


def _targets(snapshot: LetterSnapshot) -> Iterator[tuple[str, str]]:
    """Pointers to everything in the document that a comment may be about."""
    yield snapshot.letter.id, "#" + xml_id("l", snapshot.letter.id)
    for note in snapshot.notes:
        yield note.note.id, "#" + xml_id("n", note.note.id)
    for text in snapshot.texts():
        for annotation in text.annotations:
            if annotation.kind == COMMENT and not annotation.detached:
                yield annotation.id, "#" + xml_id("c", annotation.id)


def comment_notes(text: Element) -> list[Element]:
    """Return the notes of a ``text`` that are comments of ours."""
    return list(text.iterfind(f".//{{*}}div[@type='{COMMENTS}']/{{*}}note[@type='{COMMENT}']"))


def read_comments(text: Element, letter: str, identities: Identities) -> Iterator[Comment]:
    """Return the comments that our own export wrote; what they are about is known by its identity."""
    notes = [note for note in comment_notes(text) if identity_of(note.get(XML_ID))]
    born = {identity_of(note.get(XML_ID)): identities.born(note.get(XML_ID)) for note in notes}
    for note in notes:
        label, answered = note.get("subtype") or "", identity_of(note.get("corresp"))
        yield Comment(
            id=born[identity_of(note.get(XML_ID))], letter=letter, target=_target(note.get("target")) or letter,
            body="\n".join("".join(line.itertext()) for line in note.iterfind("{*}p")),
            author=_said(note, "author"), at=_said(note, "date"), reply_to=born.get(answered, answered),
            resolved=note.get("rend") == _RESOLVED, label=label if label in COMMENT_LABELS else "",
            part=note.get("n") or "", change=_read_change(note))


def _target(pointer: str | None) -> str | None:
    return of_urn(pointer) or identity_of(pointer)


def _said(note: Element, name: str) -> str:
    found = note.find(f"{{*}}bibl/{{*}}{name}")
    return "".join(found.itertext()) if found is not None else ""
