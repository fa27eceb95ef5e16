"""Editorial checks, each on a letter that has the fault and on one that has not."""

from __future__ import annotations

from typing import Any

import pytest

from editor.core.annotations import Annotation, sort_key
from editor.core.checks import letter_problems
from editor.core.entities import Entity, NameForm
from editor.core.letters import Action, Agent, DateValue, Letter, Note, Text
from editor.core.problems import Problem, problem
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot
from tests.core import seed

DATE = DateValue(text="April 3, 1922", edtf="1922-04-03")
SENT = Action(type="sent", agents=(Agent(name="J. X. Peters"),), date=DATE)
CONTENT = "April 3, 1922\nDear comrade,\nI report the following.\nWith communist greetings, Peters"


def block(kind: str, words: str, content: str) -> Annotation:
    start = content.index(words)
    return Annotation(id=kind, text="text", kind=kind, start=start, end=start + len(words))


def text(content: str, *annotations: Annotation, text_id: str = "text", role: Any = "transcription") -> TextSnapshot:
    return TextSnapshot(
        text=Text(id=text_id, letter="letter", role=role, content=content),
        annotations=tuple(sorted(annotations, key=sort_key)),
    )


def note(number: int, body: str, *annotations: Annotation, **fields: Any) -> NoteSnapshot:
    name = f"note{number}"
    return NoteSnapshot(
        note=Note(id=f"n{number}", letter="letter", text=name, source_label=str(number), **fields),
        body=text(body, *annotations, text_id=name, role="note"),
        number=str(number),
    )


def marker(number: int, start: int) -> Annotation:
    return Annotation(id=f"m{number}", text="text", kind="note", start=start, end=start, note=f"n{number}")


def letter(
    *notes: NoteSnapshot, content: str = CONTENT, marks: tuple[Annotation, ...] = (), **fields: Any
) -> LetterSnapshot:
    metadata = {"title": "J. X. Peters to I. V. Stalin", "actions": (SENT,), **fields}
    markers = tuple(marker(index, 5) for index, _ in enumerate(notes, start=1))
    return LetterSnapshot(
        letter=Letter(id="letter", number="1", **metadata),
        transcription=text(content, *markers, *marks),
        provenance=Provenance(id="p", letter="letter"),
        notes=notes,
    )


def problems(snapshot: LetterSnapshot, **entities: Entity) -> list[tuple[str, str | None, int | None, int | None]]:
    return [(found.code, found.text, found.start, found.end) for found in letter_problems(snapshot, entities)]


def codes(snapshot: LetterSnapshot, **entities: Entity) -> list[str]:
    return [found.code for found in letter_problems(snapshot, entities)]


def test_a_sound_letter_has_no_problems() -> None:
    sound = letter(note(1, "Not found."), note(2, "He wrote: “Come [...] soon.”"))
    assert problems(sound) == []


def test_the_notes_of_the_seed() -> None:
    lines = seed.lines()
    bodies = [lines[41][2:], lines[43][1:], lines[45][2:], lines[47][1:], lines[49][2:]]
    missing = note(6, "", state="missing in source")
    found = problems(letter(*(note(index, body) for index, body in enumerate(bodies, start=1)), missing))
    assert found == [
        ("note-missing-in-source", "text", 5, 5),
        ("quotation-unbalanced", "note2", 2570, 3242),
        ("archival-reference-corrected", "note2", 3243, 3280),
        ("ellipsis-ambiguous", "note2", 3500, 3503),
        ("archival-reference-corrected", "note2", 4319, 4353),
        ("quotation-unbalanced", "note4", 361, 1852),
        ("omission-malformed", "note4", 1266, 1272),
        ("note-breaks-off", "note4", 1851, 1852),
    ]


def test_every_problem_names_its_letter_and_quotes_its_words() -> None:
    content = "He “said."
    for found in letter_problems(letter(note(1, content)), {}):
        assert found.letter == "letter"
        assert found.quote == content[found.start : found.end]


def test_a_note_without_a_marker() -> None:
    plain = letter(note(1, "A."))
    unmarked = replace(plain, transcription=text(CONTENT))
    assert codes(unmarked) == ["note-without-marker"]
    head = replace(unmarked, notes=(note(1, "A.", series="head"),))
    assert codes(head) == []


@pytest.mark.parametrize(
    ("body", "breaks_off"),
    [
        ("It ends with a comma,", True),
        ("It ends with a dash —", True),
        ("V. I. Shorin", False),
        ("A long sentence that plainly has not come to its end yet and", True),
        ("It is whole.", False),
        ("A long sentence that ends with a date of the year 1922 and the month of May 1922", False),
        ("", False),
    ],
)
def test_a_note_that_breaks_off(body: str, breaks_off: bool) -> None:
    others = [note(index, "A whole sentence.") for index in range(1, 4)]
    assert (codes(letter(*others, note(4, body))) == ["note-breaks-off"]) is breaks_off


def test_a_missing_full_stop_says_nothing_where_others_lack_it_too() -> None:
    long = "A long sentence that plainly has not come to its end yet and"
    assert codes(letter(note(1, "So."), note(2, "So."), note(3, "no stop"), note(4, long))) == []


def test_a_quotation_that_the_editor_declared_balanced_is_left_alone() -> None:
    body = "He said “yes."
    settled = Annotation(id="q", text="note1", kind="quotation", start=8, end=13, attributes={"balanced": True})
    assert codes(letter(note(1, body))) == ["quotation-unbalanced"]
    assert codes(letter(note(1, body, settled))) == []


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        ("[...]", []),
        ("[…]", []),
        ("[. . .]", []),
        ("[....]", []),
        ("[. ..]", ["omission-malformed"]),
        ("[..]", ["omission-malformed"]),
        ("<. ..>", ["omission-malformed"]),
        ("[to]", []),
        ("...", []),
        ("Ph.D.", []),
    ],
)
def test_signs_of_omission(sign: str, expected: list[str]) -> None:
    assert codes(letter(note(1, f"So {sign} it is."))) == expected


def test_bare_dots_are_doubtful_only_beside_bracketed_ones() -> None:
    assert codes(letter(note(1, "So ... it […] is."))) == ["ellipsis-ambiguous"]
    assert codes(letter(note(1, "So ... it is…"))) == []


def test_ibid_with_nothing_before_it_until_the_editor_names_the_repository() -> None:
    body = "See Ibid. F. 1. Op. 2. D. 3. L. 4."
    named = Annotation(id="c", text="note1", kind="citation", start=4, end=34, attributes={"repository": "GARF"})
    assert problems(letter(note(1, body))) == [("ibid-unresolved", "note1", 4, 34)]
    assert codes(letter(note(1, body, named))) == []
    assert codes(letter(note(1, "(GARF. F. 1. Op. 2. D. 3. L. 4). " + body))) == []


def test_detached_annotations_are_listed() -> None:
    lost = Annotation(id="x", text="text", kind="entity", start=5, end=5, detached=True, quote="Enver")
    found = letter_problems(letter(marks=(lost,)), {})
    assert [(p.code, p.start, p.quote) for p in found] == [("anchor-detached", 5, "Enver")]


@pytest.mark.parametrize(
    ("actions", "expected"),
    [
        ((), ["date-missing", "sender-missing"]),
        ((Action(type="sent", agents=SENT.agents),), ["date-missing"]),
        ((Action(type="sent", date=DATE),), ["sender-missing"]),
        ((replace(SENT, date=DateValue(text="March 21", edtf="XXXX-03-21", certainty="low")),), ["date-doubtful"]),
        ((replace(SENT, date=DateValue(text="in the spring")),), ["date-doubtful"]),
        ((replace(SENT, date=DateValue(text="x", edtf="19220403")),), ["date-doubtful"]),
    ],
)
def test_dates_and_senders(actions: tuple[Action, ...], expected: list[str]) -> None:
    assert codes(letter(actions=actions)) == expected


@pytest.mark.parametrize(
    ("agents", "title", "expected"),
    [
        (("V. I. Lenin",), "V. I. Lenin to I. V. Stalin", ["sender-contradicted"]),
        (("J. X. Peters",), "V. I. Lenin to I. V. Stalin", ["sender-contradicted"]),
        (("V. I. Lenin",), "J. X. Peters to I. V. Stalin", ["sender-contradicted"] * 2),
        (("Петерс, Яков",), "J. X. Peters to I. V. Stalin", []),
        (("V. I. Lenin", "J. X. Peters"), "V. I. Lenin and J. X. Peters to I. V. Stalin", []),
        (("the Central Committee",), "The Central Committee to I. V. Stalin", []),
        (("J. X. Peters",), "", []),
    ],
)
def test_sender_against_headline_and_signature(agents: tuple[str, ...], title: str, expected: list[str]) -> None:
    sent = replace(SENT, agents=tuple(Agent(name=name) for name in agents))
    closing = block("closing", "With communist greetings, Peters", CONTENT)
    assert codes(letter(actions=(sent,), title=title, marks=(closing,))) == expected


@pytest.mark.parametrize(
    ("signature", "contradicted"),
    [
        ("Koba", False),
        ("St.", False),
        ("Joseph", False),
        ("J. Stalin", False),
        ("your friend", False),
        ("Molotov", True),
    ],
)
def test_a_signature_may_be_any_known_form_or_a_forename(signature: str, contradicted: bool) -> None:
    sent = replace(SENT, agents=(Agent(name="Joseph Stalin", entity="stalin"),))
    stalin = Entity(id="stalin", kind="person", name="Stalin, Joseph", names=(NameForm(name="Koba"),))
    content = f"Dear friend,\nyes.\n{signature}"
    snapshot = letter(actions=(sent,), title="", content=content, marks=(block("signature", signature, content),))
    assert (codes(snapshot, stalin=stalin) == ["sender-contradicted"]) is contradicted


def remark(code: str, **fields: Any) -> Problem:
    return problem(code, **fields)


def test_remarks_of_the_import_follow_their_words_and_lose_their_place_when_these_are_gone() -> None:
    content = "One line more. " + CONTENT
    there = remark("place-doubtful", text="text", start=0, end=5, quote="April")
    gone = remark("block-doubtful", text="text", start=3, end=9, quote="Zanzibar")
    other = remark("marker-doubtful", text="deleted", start=0, end=1, quote="1")
    found = letter_problems(letter(content=content, remarks=(there, gone, other)), {})
    assert {(p.code, p.text, p.start, p.end) for p in found} == {
        ("place-doubtful", "text", 15, 20),
        ("block-doubtful", "text", None, None),
        ("marker-doubtful", None, None, None),
    }


def test_a_remark_that_a_check_decides_again_is_not_repeated_and_goes_when_the_fault_is_mended() -> None:
    faulty, mended = note(1, "(GARF. F. 1. On. 2. D. 3.)"), note(1, "(GARF. F. 1. Op. 2. D. 3.)")
    stored = (
        remark("archival-reference-corrected", text="note1", start=1, end=25, quote=faulty.body.text.content[1:25]),
        remark("quotation-unbalanced", text="note1", start=0, end=3),
        remark("sender-missing"),
        remark("date-doubtful", date="March 3", other="1922"),
        remark("sender-doubtful", sender="Koba"),
    )
    assert codes(letter(faulty, remarks=stored)) == ["archival-reference-corrected"]
    assert codes(letter(mended, remarks=stored)) == []


def test_a_doubt_about_the_date_stays_while_the_date_stays() -> None:
    stored = (
        remark("date-doubtful", date=DATE.text, other="April 4, 1922"),
        remark("date-doubtful", date="x", other="y"),
    )
    assert codes(letter(remarks=stored)) == ["date-doubtful"]


def test_checking_changes_nothing_and_says_the_same_twice() -> None:
    snapshot = letter(note(1, "So ... [. ..] “x, Ibid. L. 3,"))
    assert letter_problems(snapshot, {}) == letter_problems(snapshot, {})
