"""The table of conflict kinds: one scenario for each row, seen from both sides, under every policy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from editor.core.annotations import Annotation
from editor.core.entities import AuthorityLink, Entity, NameForm
from editor.core.letters import Action, Comment, DateValue, Note, Reading
from editor.core.profiles import KindSpec
from editor.core.record import replace
from editor.core.review_changes import ReviewChange
from editor.core.reviewing import SignOff, Suggestion
from editor.core.sides import Divergence, State
from editor.review.plan import Plan, plan
from tests.review.project import (
    COMMENT,
    CONTENT,
    KHODZHAEV,
    LETTER,
    LINES,
    NOTE,
    PROJECT,
    PROVENANCE,
    STALIN,
    TAG,
    TEXT,
    annotation,
    letter,
    note,
    project,
)
from tests.review.two_sides import Copy, TwoSides, an_id

BODY, REFERENCE = an_id("note body"), an_id("note reference")

Work = Callable[[Copy], None]
Check = Callable[[Copy], None]


class Row(NamedTuple):
    """A scenario: what each side did, and what must stand afterwards where nobody is asked and conflicts keep mine.

    ``mirrored``: the weight as the other side sees it, where it is another; None where it has nothing to decide.
    """

    name: str
    row: int
    weight: str
    mine: Work
    theirs: Work
    check: Check
    mirrored: str | None = ""


def change(object_id: str, **fields: Any) -> Work:
    return lambda copy: copy.put(replace(copy.objects[object_id], **fields))


def words(*pairs: tuple[str, str], text: str = TEXT) -> Work:
    return lambda copy: copy.edit(text, *pairs)


def put(make: Callable[[Copy], Any]) -> Work:
    return lambda copy: copy.put(make(copy))


def gone(*ids: str) -> Work:
    return lambda copy: copy.delete(*ids)


def nothing(copy: Copy) -> None:
    del copy


def whole(order: tuple[int, ...]) -> Work:
    """The paragraphs in another order."""
    def work(copy: Copy) -> None:
        copy.edit(TEXT, (copy.objects[TEXT].content, "\n".join(LINES[number] for number in order)))
    return work


def stands(*expected: str) -> Check:
    def check(copy: Copy) -> None:
        content = copy.objects[TEXT].content
        for part in expected:
            assert content.count(part) == 1, (part, content)
    return check


def both(*checks: Check) -> Check:
    return lambda copy: [one(copy) for one in checks] and None


def has(object_id: str, **fields: Any) -> Check:
    def check(copy: Copy) -> None:
        assert {name: getattr(copy.objects[object_id], name) for name in fields} == fields
    return check


def lives(*ids: str) -> Check:
    def check(copy: Copy) -> None:
        assert set(ids) <= set(copy.objects)
    return check


def absent(*ids: str) -> Check:
    def check(copy: Copy) -> None:
        assert not set(ids) & set(copy.objects)
    return check


def quoting(object_id: str, quote: str) -> Check:
    def check(copy: Copy) -> None:
        tag = copy.objects[object_id]
        assert copy.objects[tag.text].content[tag.start:tag.end] == quote
    return check


def detached(object_id: str) -> Check:
    def check(copy: Copy) -> None:
        assert copy.objects[object_id].detached
        assert copy.objects[object_id].quote
    return check


def tag(name: str, at: str, kind: str = "entity", **more: Any) -> Work:
    return lambda copy: copy.put(annotation(copy, name, at, kind, **more))


def respan(object_id: str, at: str) -> Work:
    def work(copy: Copy) -> None:
        placed = annotation(copy, "x", at)
        copy.put(replace(copy.objects[object_id], start=placed.start, end=placed.end, quote=placed.quote,
                         prefix=placed.prefix, suffix=placed.suffix))
    return work


def several(*works: Work) -> Work:
    return lambda copy: [work(copy) for work in works] and None


def letter_gone(copy: Copy) -> None:
    copy.delete(*(key for key in list(copy.objects) if copy.kinds[key][1] == LETTER and key != LETTER), LETTER)


def note_gone(copy: Copy) -> None:
    copy.delete(REFERENCE, *(one.id for one in copy.text(BODY).annotations), NOTE, BODY)


def new_note(name: str, behind: str = "to the front", **more: Any) -> Work:
    return lambda copy: note(copy, name, f"A note called {name}.", behind, **more) and None


def certainty(value: str) -> Work:
    return change(TAG, attributes={"cert": value})


def dated(text: str, edtf: str) -> Action:
    return Action(type="sent", date=DateValue(text=text, edtf=edtf))


def sent(text: str, edtf: str) -> Work:
    return change(LETTER, actions=(dated(text, edtf),))


def one_of(object_id: str, field: str, *values: Any) -> Check:
    def check(copy: Copy) -> None:
        assert getattr(copy.objects[object_id], field) in values
    return check


def set_of(object_id: str, field: str, *values: Any) -> Check:
    def check(copy: Copy) -> None:
        found = getattr(copy.objects[object_id], field)
        assert len(found) == len(values)
        assert all(value in found for value in values)
    return check


def of_witness(**fields: Any) -> Check:
    def check(copy: Copy) -> None:
        found = copy.objects[PROVENANCE].witnesses[0]
        for name, value in fields.items():
            assert sorted(getattr(found, name)) == sorted(value) if isinstance(value, tuple) else (
                getattr(found, name) == value)
    return check


def entry(**fields: Any) -> Work:
    return change(KHODZHAEV, **fields)


def viaf(name: str) -> AuthorityLink:
    return AuthorityLink(system="viaf", id=name, uri=f"http://viaf.org/viaf/{name}")


def link(name: str) -> Work:
    return lambda copy: copy.put(replace(copy.objects[KHODZHAEV], links=(*copy.objects[KHODZHAEV].links, viaf(name))))


def witness(**fields: Any) -> Work:
    def work(copy: Copy) -> None:
        value = copy.objects[PROVENANCE]
        copy.put(replace(value, witnesses=(replace(value.witnesses[0], **fields),)))
    return work


def kinds(change_of: Callable[[tuple[KindSpec, ...]], tuple[KindSpec, ...]]) -> Work:
    def work(copy: Copy) -> None:
        value = copy.objects[PROJECT]
        copy.put(replace(value, profile=replace(value.profile, kinds=change_of(value.profile.kinds))))
    return work


def coloured(colour: str) -> Work:
    return kinds(lambda old: (*old[:1], replace(old[1], colour=colour), *old[2:]))


def kind_names(*names: str) -> Check:
    def check(copy: Copy) -> None:
        assert sorted(one.kind for one in copy.objects[PROJECT].profile.kinds) == sorted(names)
    return check


def new_entity(name: str, **more: Any) -> Work:
    return put(lambda _: Entity(id=an_id(name), kind="person", name=name, **more))


def suggestion(state: str, because: str = "") -> Work:
    return change(an_id("suggestion"), state=state, decided_because=because)


def reply(name: str) -> Work:
    return put(lambda _: Comment(id=an_id(name), letter=LETTER, target=LETTER, body="No.", author=name, at="2026",
                                 reply_to=COMMENT))


def numbers(copy: Copy) -> None:
    """No note is lost, and every note has one reference."""
    notes = [one for one in copy.objects.values() if isinstance(one, Note)]
    for one in notes:
        assert [ref.note for ref in copy.objects.values() if isinstance(ref, Annotation) and ref.note == one.id]


FREELY, FRONT, PASHA = "walking freely", "the left communists", "Enver Pasha"
MERGED = [
    Row("different words", 1, "automatic", words((FREELY, "walking openly")), words(("Nobody", "No one")),
        stands("walking openly", "No one wanted")),
    Row("the same change", 2, "automatic", words(("mountains", "hills"), (FREELY, "walking openly")),
        words((FREELY, "walking openly"), ("Nobody", "No one")), stands("walking openly", "No one")),
    Row("one word, two ways", 3, "conflict", words(("freely", "openly")), words(("freely", "boldly")),
        stands("walking openly in")),
    Row("deleted and changed inside", 4, "conflict", words((", and half of the left communists were against it", "")),
        words(("half of the left", "half of the right")), stands("the front from the very")),
    Row("both insert at one point", 5, "soft", words(("walking freely", "walking rather freely")),
        words(("walking freely", "walking quite freely")),
        lambda copy: stands("rather ", "quite ")(copy)),
    Row("moved and edited inside", 6, "automatic", words(("Enver Pasha has", "Enver has")), whole((0, 3, 1, 2, 4)),
        lambda copy: stands("\nEnver has gone to the mountains")(copy) or None, "automatic"),
    Row("moved to two places", 7, "conflict", whole((0, 2, 3, 1, 4)), whole((0, 2, 3, 4, 1)), nothing),
    Row("split and edited", 8, "automatic", words(("Nobody wanted", "No one wanted")),
        words((", and half of", ".\nHalf of")), stands("No one wanted to go to the front.\nHalf of")),
    Row("split and joined at the same break", 9, "conflict", words(("in Bukhara.\nNobody", "in Bukhara.\n\nNobody")),
        words(("in Bukhara.\nNobody", "in Bukhara. Nobody")), nothing),
    Row("blanks and quotes", 10, "soft", words(("Enver Pasha has", "“Enver Pasha” has")),
        words(("Enver Pasha has", '"Enver Pasha" has')), stands("Enver Pasha")),
    Row("tag added", 11, "automatic", words((FREELY, "walking openly")), tag("pasha", PASHA),
        quoting(an_id("pasha"), PASHA)),
    Row("the same tag", 12, "automatic", tag("one", PASHA, entities=(STALIN,)), tag("two", PASHA, entities=(STALIN,)),
        both(lives(min(an_id("one"), an_id("two"))), absent(max(an_id("one"), an_id("two"))))),
    Row("same words, other person", 13, "conflict", tag("one", PASHA, entities=(STALIN,)),
        tag("two", PASHA, entities=(KHODZHAEV,)), lives(an_id("one"), an_id("two"))),
    Row("overlapping tags of one person", 14, "soft", tag("one", "Enver Pasha has", entities=(STALIN,)),
        tag("two", PASHA, entities=(STALIN,)), lives(an_id("one"), an_id("two"))),
    Row("retagged and moved", 15, "automatic", certainty("low"), respan(TAG, "Faizulla Khodzhaev"),
        both(quoting(TAG, "Faizulla Khodzhaev"), has(TAG, attributes={"cert": "low"}))),
    Row("moved twice", 16, "conflict", respan(TAG, "Faizulla Khodzhaev"), respan(TAG, "Khodzhaev, the Chairman"),
        quoting(TAG, "Faizulla Khodzhaev")),
    Row("retagged twice", 16, "conflict", certainty("low"), certainty("medium"), has(TAG, attributes={"cert": "low"})),
    Row("deleted and retagged", 17, "conflict", gone(TAG), certainty("low"), has(TAG, attributes={"cert": "low"})),
    Row("deleted, its words respelled", 18, "soft", words(("Khodzhaev", "Khojaev")), gone(TAG), absent(TAG)),
    Row("its words deleted", 19, "conflict", words((" has gone to the mountains with some of his men, and", "")),
        tag("men", "some of his men"), detached(an_id("men"))),
    Row("notes at one place", 20, "soft", new_note("mine"), new_note("theirs"),
        both(lives(an_id("mine"), an_id("theirs")), numbers)),
    Row("words of a note", 21, "automatic", words(("Basmachi", "Basmachis"), text=BODY),
        words(("Shorin", "V. I. Shorin"), text=BODY),
        has(BODY, content="The front against the Basmachis in Ferghana, under the command of V. I. Shorin.")),
    Row("one word of a note", 21, "conflict", words(("Basmachi", "Basmachis"), text=BODY),
        words(("Basmachi", "rebels"), text=BODY),
        has(BODY, content="The front against the Basmachis in Ferghana, under the command of Shorin.")),
    Row("note moved and edited", 22, "automatic", words(("Shorin", "V. I. Shorin"), text=BODY),
        lambda copy: copy.put(replace(copy.objects[REFERENCE], **{
            name: getattr(annotation(copy, "x", "half of the left", "note"), name)
            for name in ("start", "end", "prefix", "suffix")})),
        lambda copy: quoting(REFERENCE, "")(copy)),
    Row("note deleted and edited", 23, "conflict", note_gone, words(("Shorin", "V. I. Shorin"), text=BODY),
        both(lives(NOTE, BODY, REFERENCE), has(BODY, content="The front against the Basmachi in Ferghana, under the "
                                               "command of V. I. Shorin."))),
    Row("notes reordered", 24, "automatic", change(NOTE, rank=3), change(NOTE, rank=2), has(NOTE, rank=2)),
    Row("reference to a note", 11, "automatic", new_note("before", "memorandum"),
        tag("see", "very beginning", "reference", attributes={"target": NOTE}),
        both(has(an_id("see"), attributes={"target": NOTE}), lives(an_id("before"))), "automatic"),
    Row("lemma no longer in the text", 26, "conflict", words(("the left communists", "the right communists")),
        lambda copy: (note(copy, "lemma", "A reading.", "left communists", series="textual"),
                      copy.put(replace(copy.objects[an_id("lemma reference")],
                                       attributes={"lemma": "left communists"})))[1],
        lives(an_id("lemma"))),
    Row("entry, different fields", 27, "automatic", entry(dates="1896-1938"), entry(sort="Khodzhaev"),
        has(KHODZHAEV, dates="1896-1938", sort="Khodzhaev")),
    Row("entry, one field", 28, "conflict", entry(dates="1896-1938"), entry(dates="1896-1939"),
        has(KHODZHAEV, dates="1896-1938")),
    Row("entry, sets", 29, "automatic", entry(names=(NameForm(name="Khodjaev"), NameForm(name="Xo'jayev"))),
        entry(names=(NameForm(name="Hodschajew"),)),
        set_of(KHODZHAEV, "names", NameForm(name="Xo'jayev"), NameForm(name="Hodschajew"))),
    Row("two ids of one authority", 30, "conflict", link("1"), link("2"),
        set_of(KHODZHAEV, "links", viaf("1"), viaf("2"))),
    Row("entry made twice", 31, "soft", new_entity("Sokolov, N. A."), new_entity("Sokolov N. A"),
        both(has(an_id("Sokolov, N. A."), merged_into=None), has(an_id("Sokolov N. A"), merged_into=None))),
    Row("merged both ways", 32, "automatic", entry(merged_into=STALIN), change(STALIN, merged_into=KHODZHAEV),
        both(has(min(KHODZHAEV, STALIN), merged_into=None),
             has(max(KHODZHAEV, STALIN), merged_into=min(KHODZHAEV, STALIN)))),
    Row("entry deleted and edited", 33, "conflict", entry(dates="1896-1938"),
        several(change(TAG, entities=()), gone(KHODZHAEV)), lives(KHODZHAEV)),
    Row("alias edited", 34, "soft", several(new_entity("Hodschajew"), entry(merged_into=an_id("Hodschajew"))),
        entry(dates="1896-1938"), has(KHODZHAEV, dates="1896-1938", merged_into=an_id("Hodschajew"))),
    Row("provenance, different fields", 35, "automatic", witness(extent="3 leaves"), witness(material="paper"),
        of_witness(extent="3 leaves", material="paper")),
    Row("provenance, one field", 36, "conflict", witness(extent="3 leaves"), witness(extent="4 leaves"),
        of_witness(extent="3 leaves")),
    Row("provenance, lists and prose", 37, "automatic",
        witness(hands=("Peters", "a clerk"), description="typed on both sides of three leaves"),
        witness(hands=("Peters", "Stalin"), description="written on both sides of two leaves"),
        of_witness(hands=("Peters", "Stalin", "a clerk"), description="written on both sides of three leaves")),
    Row("one date, two forms", 38, "soft", sent("3.IV.1922", "1922-04-03"), sent("3 April 1922", "1922-04-03"),
        one_of(LETTER, "actions", (dated("3.IV.1922", "1922-04-03"),), (dated("3 April 1922", "1922-04-03"),))),
    Row("two readings", 39, "automatic",
        put(lambda _: Reading(id=an_id("r1"), letter=LETTER, reader="Ada", kind="second", at="2026")),
        put(lambda _: Reading(id=an_id("r2"), letter=LETTER, reader="Ben", kind="second", at="2026")),
        lives(an_id("r1"), an_id("r2"))),
    Row("signed, and changed since", 40, "automatic", words((FREELY, "walking openly")),
        put(lambda _: SignOff(id=an_id("sign"), letter=LETTER, person="Ben", role="editor", state="f" * 64, at="2026")),
        both(has(an_id("sign"), state="f" * 64, withdrawn=""), stands("openly")), "automatic"),
    Row("letter deleted and worked in", 41, "conflict", letter_gone,
        several(words((FREELY, "walking openly")), tag("pasha", PASHA), new_note("new", "mountains")),
        both(lives(LETTER, TEXT, TAG, NOTE, BODY, REFERENCE, PROVENANCE, an_id("pasha"), an_id("new")),
             stands("openly"), quoting(TAG, "Khodzhaev"))),
    Row("the same letter twice", 42, "soft", lambda copy: letter(copy, "one", CONTENT, "12") and None,
        lambda copy: letter(copy, "two", CONTENT.replace("freely", "openly"), "12") and None,
        lives(an_id("one"), an_id("two"))),
    Row("letters reordered", 43, "automatic", change(LETTER, order=9), change(LETTER, order=7), has(LETTER, order=7)),
    Row("resolved and answered", 44, "automatic", change(COMMENT, resolved=True), reply("ben"),
        both(has(COMMENT, resolved=False), lives(an_id("ben")))),
    Row("comment edited twice", 45, "soft", change(COMMENT, body="Is it?"), change(COMMENT, body="Is it final?"),
        has(COMMENT, body="Is it final?")),
    Row("suggestion accepted and withdrawn", 46, "conflict", suggestion("accepted"), suggestion("withdrawn"),
        has(an_id("suggestion"), state="accepted")),
    Row("suggestion accepted and rejected", 46, "conflict", suggestion("accepted"), suggestion("rejected", "the scan"),
        has(an_id("suggestion"), state="accepted")),
    Row("settings, marks added", 47, "automatic",
        kinds(lambda old: (*old, KindSpec(kind="mine", label="Mine", shape="span"))),
        kinds(lambda old: (*old, KindSpec(kind="theirs", label="Theirs", shape="span"))),
        kind_names("entity", "stamp", "unclear", "mine", "theirs")),
    Row("settings, colour of a mark", 47, "soft", coloured("blue"), coloured("red"),
        kind_names("entity", "stamp", "unclear")),
    Row("settings, mark in use deleted", 47, "conflict", tag("stamp", PASHA, "stamp"),
        kinds(lambda old: tuple(one for one in old if one.kind != "stamp")), kind_names("entity", "stamp", "unclear"),
        "automatic"),
]


def start() -> Copy:
    copy = project()
    copy.put(Suggestion(id=an_id("suggestion"), letter=LETTER, about=TEXT, kind="text", base="0" * 64, change={},
                        author="Cara", at="2026"))
    return copy


def two(row: Row) -> tuple[Copy, Copy]:
    base = start()
    mine, theirs = base.twin(), base.twin()
    row.mine(mine)
    row.theirs(theirs)
    mine.check()
    theirs.check()
    return mine, theirs


def seen(mine: Copy, theirs: Copy) -> Plan:
    return plan(TwoSides(mine, theirs))


def the_change(found: Plan, row: Row) -> ReviewChange:
    return next(one for one in found.changes if one.row == row.row and one.weight == row.weight)


def merged(mine: Copy, theirs: Copy, policy: str) -> Copy:
    result = mine.twin()
    found = seen(mine, theirs)
    result.make(found.changes_for(found.verdicts(policy)), theirs)
    return result


@pytest.mark.parametrize("row", MERGED, ids=lambda row: f"{row.row}-{row.name}")
def test_row(row: Row) -> None:
    mine, theirs = two(row)
    found = seen(mine, theirs)
    assert [(one.row, one.weight) for one in found.changes if one.row == row.row][:1] == [(row.row, row.weight)] or (
        the_change(found, row))
    for policy in ("mine", "theirs"):
        result = merged(mine, theirs, policy)
        if policy == "mine":
            row.check(result)
        assert seen(result, theirs).undecided == ()
    kept = merged(mine, theirs, "none")
    open_now = {one.row for one in seen(kept, theirs).undecided if one.weight == "conflict"}
    assert open_now == {one.row for one in found.changes if one.weight == "conflict"}


@pytest.mark.parametrize("row", MERGED, ids=lambda row: f"{row.row}-{row.name}")
def test_row_seen_from_the_other_side(row: Row) -> None:
    mine, theirs = two(row)
    here, there = seen(mine, theirs), seen(theirs, mine)
    conflicts = [sorted({one.row for one in found.changes if one.weight == "conflict"}) for found in (here, there)]
    if row.mirrored != "automatic" or row.weight != "conflict":
        assert conflicts[0] == conflicts[1]
    if not conflicts[0] and not conflicts[1]:
        assert merged(mine, theirs, "mine").state() == merged(theirs, mine, "mine").state()


@pytest.mark.parametrize("row", MERGED, ids=lambda row: f"{row.row}-{row.name}")
def test_row_nothing_taken_leaves_mine(row: Row) -> None:
    mine, theirs = two(row)
    found = seen(mine, theirs)
    result = mine.twin()
    result.make(found.changes_for({one.key: "mine" for one in found.undecided}), theirs)
    assert {key: value for key, value in result.state().items() if not isinstance(value, Comment)} == {
        key: value for key, value in mine.state().items() if not isinstance(value, Comment)} or row.row in (2, 32)
    assert seen(result, theirs).undecided == ()


def test_row_48_what_only_a_newer_version_knows_is_carried_along() -> None:
    mine, theirs = start(), start()
    state = State("1" * 64, None)
    foreign = Divergence("9" * 32, "hologram", LETTER, "forward", None, None, state, "delivery")
    found = plan(TwoSides(mine, theirs, [foreign]))
    assert found.carried == (foreign,)
    assert (found.changes, found.changes_for({})) == ((), ())


def test_every_row_of_the_table_has_its_scenario() -> None:
    assert {row.row for row in MERGED} | {25, 48} == set(range(1, 49))


