"""A delivery is taken in whole or not at all, proved revision by revision, and changes nothing here by itself."""

import hashlib

import pytest

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.letters import Comment, Project
from editor.core.messages import RefusedError, message
from editor.core.operations import Adopt, Changes, Delete, EditText, Put, PutImage
from editor.core.pages import Image, Page
from editor.core.profiles import Profile
from editor.core.received import ReceivedImage, ReceivedPosition
from editor.core.record import replace
from editor.core.reviewing import Decision, SignOff, Suggestion
from editor.core.revisions import revision_id
from editor.store import receiving
from editor.store.errors import ReadOnlyError
from editor.store.session import ProjectSession
from tests.store.letters import an_id, letter_parts, person, put, tag
from tests.store.replicas import TEXT, decide, head_hash, review, send, standing, theirs, undecided
from tests.store.tables import assert_sound, copy_of, dump


@pytest.fixture
def ben(pair):
    """Has made a tag, an edit, a person and a title."""
    session = pair[1]
    session.type(TEXT, TextEdit(0, "", "On "))
    session.run(put(replace(session.get(an_id("letter 1")), title="Peters, again"), tag("his", 5, 9), person("Emir")))
    return session


def changed(delivery, index, **fields):
    revisions = list(delivery.revisions)
    revisions[index] = replace(revisions[index], **fields)
    return replace(delivery, revisions=tuple(revisions))


def of_type(delivery, kind):
    return next(n for n, revision in enumerate(delivery.revisions) if revision.type == kind)


def renamed(delivery, index, **fields):
    """A changed revision under the id that fits it, as somebody makes who knows how."""
    delivery = changed(delivery, index, **fields)
    one = delivery.revisions[index]
    try:
        new = revision_id(one.object, one.parents, one.payload)
    except UnicodeEncodeError:
        new = "0" * 64  # nothing has this hash
    heads = {name: new if head == one.id else head for name, head in delivery.heads.items()}
    return replace(changed(delivery, index, id=new), heads=heads)


def test_what_is_received_changes_nothing_here(ada, ben):
    before, stood = head_hash(ada), standing(ada)
    report = send(ben, ada)
    assert report.revisions == 4
    assert (report.refused, report.misplaced, report.images) == ((), (), ())
    assert (head_hash(ada), standing(ada)) == (before, stood)
    assert [backup.reason for backup in ada.backups()] == ["receive"]
    assert {one.type for one in ada.sides().divergences()} == {"text", "letter", "annotation", "entity"}
    assert [row.editor for row in ada.history()] == ["Ada", "Ada", "Ada"]
    assert [row.editor for row in ada.history(source=report.source)] == ["Ben", "Ben"]
    assert ada.history_editors() == ["Ada"]
    assert ada.undo_label().code == "begin"
    assert ada.check_file().ok
    ada.close()
    assert_sound(ada.path)


def test_the_same_delivery_again_adds_nothing(ada, ben, tmp_path):
    delivery = ben.delivery(ada.heads())
    first = ada.receive(delivery)
    with copy_of(ada.path) as copy:
        before = dump(copy), copy.execute("SELECT count(*) FROM changeset").fetchone()
    again = ada.receive(delivery)
    assert (again.source, again.revisions) == (first.source, 0)
    assert [backup.reason for backup in ada.backups()] == ["receive"]  # the one before the first
    with copy_of(ada.path) as copy:
        assert (dump(copy), copy.execute("SELECT count(*) FROM changeset").fetchone()) == before
    assert len(ada.sources()) == 1
    whole = ada.receive(ben.delivery())
    assert whole.revisions == 0
    assert len(ada.sides().divergences()) == 4
    assert len(ada.sides().divergences(whole.source)) == 4


def test_only_what_is_missing_is_sent_and_a_known_state_in_the_middle_is_no_harm(ada, ben):
    basis = ben.heads()
    assert ben.delivery(basis).revisions == ()
    assert ben.delivery(basis).heads == {}
    ben.type(TEXT, TextEdit(0, "", "x"))
    delivery = ben.delivery(basis)
    assert [revision.type for revision in delivery.revisions] == ["text"]
    with pytest.raises(RefusedError, match="delivery-needs-earlier"):
        ada.receive(delivery)
    assert ada.sources() == []
    send(ben, ada)
    assert ada.receive(delivery).revisions == 0


def test_another_project_is_refused(ada, tmp_path):
    other = Project(id=an_id("another"), title="Other", profile=Profile(name="plain"))
    with ProjectSession.create(tmp_path / "c.letterbook", other, editor="Cem") as session:
        delivery = session.delivery()
    with pytest.raises(RefusedError, match="delivery-of-other-project"):
        ada.receive(delivery)
    assert ada.sources() == []


def test_a_project_that_is_only_read_takes_nothing_in(ada, ben):
    ada.close()
    with ProjectSession.open(ada.path, editor="Ada", read_only=True) as session, pytest.raises(ReadOnlyError):
        session.receive(ben.delivery())


def test_a_closed_delivery_is_not_proposed_until_it_is_opened_again(ada, ben):
    report = send(ben, ada)
    ada.close_source(report.source)
    assert undecided(ada) == undecided(ada, report.source) == []
    assert ada.sources()[0].closed
    assert send(ben, ada).revisions == 0
    assert len(undecided(ada)) == 4
    with pytest.raises(RefusedError, match="no-such-delivery"):
        ada.close_source("x")


@pytest.mark.parametrize("kind", ["text", "letter", "annotation", "entity"])
@pytest.mark.parametrize(("code", "fields"), [
    ("revision-id-wrong", {"id": "0" * 64}),
    ("revision-malformed", {"id": "x"}),
    ("revision-malformed", {"object": "x"}),
    ("revision-malformed", {"type": "secret"}),
    ("identity-of-other-kind", {"type": "reading"}),
    ("revision-step-missing", {"step": an_id("nothing")}),
    ("revision-parent-missing", {"parents": ("0" * 64,)}),
])
def test_a_revision_that_cannot_be_proved_is_refused_alone(ada, ben, kind, code, fields):
    delivery = ben.delivery(ada.heads())
    index = of_type(delivery, kind)
    if code == "identity-of-other-kind" and kind in ("annotation", "entity"):
        pytest.skip("nobody here knows it as something else")
    name = delivery.revisions[index].object
    report = ada.receive(changed(delivery, index, **fields))
    assert report.refused[0].why.code == code
    follows = {"annotation"} if kind == "text" else set()
    assert {one.revision.type for one in report.refused[1:]} <= follows
    assert report.revisions == 4 - len(report.refused)
    assert name not in {one.object for one in ada.sides().divergences()}
    ada.close()
    assert_sound(ada.path)


def test_what_builds_on_something_refused_is_refused(ada, ben):
    for place in range(3):
        ben.type(TEXT, TextEdit(10 * place, "", "y"))
        ben.seal()
    delivery = ben.delivery(ada.heads())
    index = of_type(delivery, "text")
    report = ada.receive(changed(delivery, index, edits=(TextEdit(0, "", "Oh "),)))
    assert [one.why.code for one in report.refused] == ["revision-id-wrong", *["revision-builds-on-refused"] * 4]
    assert {one.revision.type for one in report.refused} == {"text", "annotation"}
    assert {one.type for one in ada.sides().divergences()} == {"letter", "entity"}
    assert ada.check_file().ok
    assert send(ben, ada).revisions == 5  # the whole ones, sent again
    assert ada.check_file().ok


@pytest.mark.parametrize(("fields", "code"), [
    ({"edits": (TextEdit(0, "no such words", ""),)}, "revision-edit-does-not-fit"),
    ({"edits": None, "content": None}, "revision-malformed"),
    ({"parents": (), "edits": (TextEdit(0, "", "x"),)}, "revision-malformed"),
])
def test_a_text_whose_content_cannot_be_made_is_refused(ada, ben, fields, code):
    delivery = ben.delivery(ada.heads())
    report = ada.receive(changed(delivery, of_type(delivery, "text"), **fields))
    assert report.refused[0].why.code == code


def test_characters_that_no_text_may_hold_are_refused(ada, ben):
    ben.run(put(replace(ben.get(TEXT), content="bell \x07")))
    assert [one.why.code for one in send(ben, ada).refused] == ["revision-characters"]


@pytest.mark.parametrize("change", [
    {"start": -1}, {"end": 10_000}, {"start": 9, "end": 5}, {"quote": "other words"}, {"revision": "0" * 64},
    {"start": "5"}, {"more": 1},
])
def test_an_anchor_that_cannot_be_is_refused_however_well_it_is_signed(ada, ben, change):
    delivery = ben.delivery(ada.heads())
    index = of_type(delivery, "annotation")
    payload = dict(delivery.revisions[index].payload)
    payload["anchor"] = {**payload["anchor"], **change}
    report = ada.receive(renamed(delivery, index, payload=payload))
    assert len(report.refused) == 1
    assert an_id("his") not in {one.object for one in ada.sides().divergences()}
    assert ada.check_file().ok


@pytest.mark.parametrize(("kind", "change"), [
    ("letter", {"id": an_id("other")}), ("letter", {"number": 7}), ("letter", {"letter": an_id("letter 2")}),
    ("entity", {"letter": an_id("letter 2")}), ("entity", {"name": None}), ("entity", {"id": an_id("letter 1")}),
    ("annotation", {"entities": [an_id("letter 1")]}), ("annotation", {"note": an_id("letter 1")}),
    ("letter", {"order": 1 << 70}), ("letter", {"title": "\ud800"}), ("entity", {"memo": [[]] * 9}),
    ("annotation", {"text": an_id("text 2")}), ("annotation", {"kind": 3}), ("annotation", {"entities": ["x"]}),
])
def test_a_payload_that_is_no_such_object_is_refused_however_well_it_is_signed(ada, ben, kind, change):
    delivery = ben.delivery(ada.heads())
    index = of_type(delivery, kind)
    report = ada.receive(renamed(delivery, index, payload={**delivery.revisions[index].payload, **change}))
    assert len(report.refused) == 1
    assert ada.check_file().ok


def test_what_belongs_to_a_letter_cannot_come_as_part_of_another(ada, ben):
    ben.run(put(Comment(id=an_id("c"), letter=an_id("letter 1"), target=an_id("letter 1"), body="?", author="Ben",
                        at="2026-11-29T00:00:00Z")))
    send(ben, ada)
    decide(ada, theirs)
    ben.run(put(replace(ben.get(an_id("c")), body="!")))
    delivery = ben.delivery(ada.heads())
    payload = {**delivery.revisions[0].payload, "letter": an_id("letter 2")}
    assert [one.why.code for one in ada.receive(renamed(delivery, 0, payload=payload)).refused] == [
        "letter-of-object-fixed"]


def test_a_second_project_cannot_come_in(ada, ben):
    delivery = ben.delivery()
    index = of_type(delivery, "project")
    payload = {**delivery.revisions[index].payload, "id": an_id("second")}
    report = ada.receive(renamed(delivery, index, object=an_id("second"), payload=payload, parents=()))
    assert [one.why.code for one in report.refused] == ["identity-of-other-kind"]


def test_places_outside_a_text_are_told_and_not_kept(ada, ben):
    delivery = ben.delivery(ada.heads())
    bad = ReceivedPosition(annotation=an_id("his"), text=TEXT, start=5, end=5_000)
    rest = tuple(one for one in delivery.positions if one.annotation != an_id("his"))
    strange = ReceivedPosition(annotation=an_id("nobody"), text=TEXT, start=0, end=1)
    report = ada.receive(replace(delivery, positions=(bad, strange, *rest)))
    assert report.misplaced == (an_id("his"),)
    found = {one.id: one for one in ada.sides().theirs_text(TEXT).annotations}
    assert (found[an_id("his")].start, found[an_id("his")].end) == (5, 9)


def test_steps_that_come_mixed_are_kept_without_a_gap(ada, ben):
    delivery = ben.delivery(ada.heads())
    report = ada.receive(replace(delivery, revisions=tuple(reversed(delivery.revisions))))
    assert report.revisions + len(report.refused) == 4
    ada.close()
    assert_sound(ada.path)


def test_a_step_in_no_words_is_no_step(ada, ben):
    delivery = ben.delivery(ada.heads())
    steps = tuple(replace(step, editor="\ud800") for step in delivery.steps)
    with pytest.raises(RefusedError, match="words-not-text"):
        ada.receive(replace(delivery, message="\ud800"))
    report = ada.receive(replace(delivery, steps=steps))
    assert {one.why.code for one in report.refused} == {"revision-step-missing"}
    assert report.revisions == 0
    assert send(ben, ada).revisions == 4


def test_a_delivery_that_is_taken_in_half_leaves_no_trace(ada, ben, monkeypatch):
    """Whatever fails on the way: nothing was taken in."""
    before = [ada.sources(), undecided(ada)]
    monkeypatch.setattr("editor.store.receiving._Receiving._take_heads", lambda self: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        send(ben, ada)
    assert [ada.sources(), undecided(ada)] == before
    monkeypatch.undo()
    assert send(ben, ada).revisions == 4


def test_images_are_kept_by_their_hash(ada, ben):
    digest = hashlib.sha256(b"scan").hexdigest()
    image = Image(path="1.png", sha256=digest, media_type="image/png", width=8, height=6, size=4, embedded=True)
    ben.run(Changes(message("page"), (PutImage(digest, "image/png", b"scan"),
                                      Put(Page(id=an_id("page"), letter=an_id("letter 1"), image=image)))))
    assert ben.delivery(ada.heads()).images == ()
    delivery = ben.delivery(ada.heads(), images=True)
    bad = ReceivedImage(sha256="0" * 64, media_type="image/png", data=b"other")
    report = ada.receive(replace(delivery, images=(*delivery.images, bad)))
    assert report.images == ("0" * 64,)
    assert ada.image(digest) == b"scan"
    assert ada.image("0" * 64) is None


def test_everything_kinds_of_review_leave_behind_travels(ada, ben):
    at = "2026-11-29T00:00:00Z"
    ben.run(put(
        Suggestion(id=an_id("s"), letter=an_id("letter 1"), about=TEXT, kind="text", base="0" * 64,
                   change={"start": 0, "removed": "On", "inserted": "At"}, author="Ben", at=at),
        SignOff(id=an_id("o"), letter=an_id("letter 1"), person="Ben", role="editor", state="0" * 64, at=at),
        Decision(id=an_id("d"), about=TEXT, kind="text", theirs="0" * 64, verdict="rejected", editor="Ben", at=at)))
    send(ben, ada)
    decide(ada, theirs)
    assert head_hash(ada) == head_hash(ben)
    letter = ada.letter(an_id("letter 1"))
    assert [one.id for one in letter.suggestions] == [an_id("s")]
    assert [one.id for one in letter.signoffs] == [an_id("o")]
    assert ada.get(an_id("d")).verdict == "rejected"
    ada.close()
    assert_sound(ada.path)


def test_a_letter_that_is_new_here_comes_with_all_its_parts(ada, ben):
    ben.run(put(*letter_parts(3)))
    ben.run(Changes(message("x"), (EditText(an_id("text 3"), (TextEdit(3, "", "\n"),)),)))
    send(ben, ada)
    assert an_id("letter 3") not in ada.letter_ids()
    decide(ada, theirs)
    assert ada.letter(an_id("letter 3")) == ben.letter(an_id("letter 3"))
    assert [row.title for row in ada.rows()] == [row.title for row in ben.rows()]
    assert head_hash(ada) == head_hash(ben)
    ada.undo()
    assert an_id("letter 3") not in ada.letter_ids()
    assert ada.search("Enver").total == 2
    assert len(undecided(ada)) > 5
    ada.close()
    assert_sound(ada.path)


def test_a_deletion_is_proposed_and_adopted(ada, ben):
    ben.run(Changes(message("x"), (Delete(an_id("name")),)))
    send(ben, ada)
    one = next(one for one in ada.sides().divergences() if one.object == an_id("name"))
    assert (one.relation, one.theirs.value) == ("forward", None)
    assert isinstance(one.mine.value, Annotation)
    ada.run(review(Adopt(one.object, one.theirs.revision)))
    assert ada.get(an_id("name")) is None
    assert ada.undo() is not None
    assert ada.get(an_id("name")) == one.mine.value


def test_what_nobody_here_ever_had_and_is_deleted_there_is_no_question(ada, ben):
    ben.run(Changes(message("x"), (Delete(an_id("his")),)))
    send(ben, ada)
    assert an_id("his") not in {one.object for one in ada.sides().divergences()}


def test_a_backup_is_made_where_something_comes_in_and_not_where_everything_is_here(ada, ben):
    assert ada.receive(replace(ada.delivery({}), file="a copy of our own.letterbook")).revisions == 0
    assert ada.backups() == []
    image = PutImage(hashlib.sha256(b"scan").hexdigest(), "image/png", b"scan")
    delivery = replace(ben.delivery(ada.heads()), revisions=(), heads={}, positions=(), images=(ReceivedImage(
        sha256=image.sha256, media_type=image.media_type, data=image.data),))
    ada.receive(delivery)
    assert [backup.reason for backup in ada.backups()] == ["receive"]
    ada.receive(delivery)
    assert len(ada.backups()) == 1


class StoppedError(Exception):
    """Somebody has had enough."""


def test_it_tells_how_far_it_is_and_is_taken_back_where_it_is_stopped(ada, ben, monkeypatch):
    monkeypatch.setattr(receiving, "TICK_EVERY", 1)
    delivery, told = ben.delivery(ada.heads()), []

    def stop(done, count):
        told.append((done, count))
        if done == 2:
            raise StoppedError

    with copy_of(ada.path) as copy:
        before = dump(copy)
    with pytest.raises(StoppedError):
        ada.receive(delivery, backup=False, tick=stop)
    assert told == [(0, 4), (1, 4), (2, 4)]
    with copy_of(ada.path) as copy:
        assert dump(copy) == before
    assert ada.sources() == []
    assert ada.receive(delivery, backup=False).revisions == 4
