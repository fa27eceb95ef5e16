"""A small project that two people go on with."""

from __future__ import annotations

from editor.core.annotations import Annotation
from editor.core.blocks import line_spans
from editor.core.entities import AuthorityLink, Entity, NameForm
from editor.core.letters import Action, Comment, DateValue, Letter, Note, Project, Reading, Text
from editor.core.profiles import KindSpec, Profile
from editor.core.provenance import Provenance, ReferenceLevel, Repository, Witness
from editor.core.quotes import capture
from tests.review.two_sides import Copy, an_id

LETTER, TEXT, NOTE = (an_id(name) for name in ("letter", "text", "note"))
PROVENANCE, COMMENT, KHODZHAEV, STALIN, TAG, PROJECT = (
    an_id(name) for name in ("provenance", "comment", "khodzhaev", "stalin", "tag", "project"))

LINES = (
    "Dear comrade Stalin,",
    "In addition to my memorandum I report that Faizulla Khodzhaev, the Chairman, is walking freely in Bukhara.",
    "Nobody wanted to go to the front, and half of the left communists were against it from the very beginning.",
    "Enver Pasha has gone to the mountains with some of his men, and nobody knows where he spends the winter.",
    "With communist greetings, Peters",
)
CONTENT = "\n".join(LINES)


def annotation(copy: Copy, name: str, words: str, kind: str = "entity", text: str = TEXT, **more: object) -> Annotation:
    """An annotation on words that stand once in a text; of kind note, the point behind them."""
    content = copy.objects[text].content
    assert content.count(words) == 1, words
    start = content.index(words)
    start, end = (start + len(words),) * 2 if kind in ("note", "page-break") else (start, start + len(words))
    quote = capture(content, start, end)
    return Annotation(id=an_id(name), text=text, kind=kind, start=start, end=end, quote=quote.quote,
                      prefix=quote.prefix, suffix=quote.suffix, **more)


def roles(text: str, content: str, kinds: tuple[str, ...] = ()) -> list[Annotation]:
    """One role for each line."""
    return [Annotation(id=an_id(f"role {text} {number}"), text=text, start=line.start, end=line.end,
                       kind=kinds[number] if number < len(kinds) else "paragraph")
            for number, line in enumerate(line_spans(content))]


def note(copy: Copy, name: str, words: str, behind: str, **more: object) -> str:
    """A note with its body and its reference."""
    body = Text(id=an_id(f"{name} body"), letter=LETTER, role="note", content=words)
    copy.put(body, *roles(body.id, words),
             Note(id=an_id(name), letter=LETTER, text=body.id, **more),
             annotation(copy, f"{name} reference", behind, "note", note=an_id(name)))
    return an_id(name)


def letter(copy: Copy, name: str, content: str, shelfmark: str = "", date: str = "") -> str:
    """A letter with its text and provenance."""
    actions = (Action(type="sent", date=DateValue(text=date, edtf=date)),) if date else ()
    witness = Witness(id=an_id(f"{name} witness"), base=True, repository=Repository(name="RGASPI"),
                      reference=(ReferenceLevel(level="fond", value=shelfmark),) if shelfmark else ())
    copy.put(Letter(id=an_id(name), number="9", title=name, actions=actions),
             Provenance(id=an_id(f"{name} provenance"), letter=an_id(name), witnesses=(witness,)),
             Text(id=an_id(f"{name} text"), letter=an_id(name), role="transcription", content=content),
             *roles(an_id(f"{name} text"), content))
    return an_id(name)


def project() -> Copy:
    """The common beginning."""
    copy = Copy()
    kinds = (KindSpec(kind="entity", label="Name", shape="span"), KindSpec(kind="stamp", label="Stamp", shape="span"),
             KindSpec(kind="unclear", label="Unclear", shape="span"))
    copy.put(
        Project(id=PROJECT, title="Letters from Bukhara", profile=Profile(name="house", kinds=kinds)),
        Entity(id=KHODZHAEV, kind="person", name="Khodzhaev, Faizulla", dates="1896", description="chairman of the "
               "Council of Nazirs of Bukhara", names=(NameForm(name="Khodjaev"),)),
        Entity(id=STALIN, kind="person", name="Stalin, I. V.",
               links=(AuthorityLink(system="viaf", id="7", uri="http://viaf.org/viaf/7"),)),
        Letter(id=LETTER, number="47", title="Peters to Stalin", order=3, actions=(
            Action(type="sent", date=DateValue(text="April 1922", edtf="1922-04")),)),
        Provenance(id=PROVENANCE, letter=LETTER, rights="free for everybody to use", witnesses=(
            Witness(id=an_id("witness"), base=True, extent="2 leaves", hands=("Peters",),
                    description="typed on both sides of two leaves", repository=Repository(name="RGASPI"),
                    reference=(ReferenceLevel(level="fond", value="558"),)),)),
        Text(id=TEXT, letter=LETTER, role="transcription", content=CONTENT),
        *roles(TEXT, CONTENT, ("salutation", "paragraph", "paragraph", "paragraph", "closing")),
        Reading(id=an_id("reading"), letter=LETTER, reader="Ada", kind="first", at="2026-11-01"),
        Comment(id=COMMENT, letter=LETTER, target=LETTER, body="Is this the final copy?", author="Ada",
                at="2026-11-01"))
    copy.put(annotation(copy, "tag", "Khodzhaev", entities=(KHODZHAEV,)))
    note(copy, "note", "The front against the Basmachi in Ferghana, under the command of Shorin.", "to the front")
    copy.check()
    return copy

