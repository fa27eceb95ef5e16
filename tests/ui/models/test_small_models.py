"""Notes, mentions, choices and plain rows: models that follow values by id."""

from __future__ import annotations

import random

from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from editor.core.annotations import Annotation
from editor.core.entities import Entity
from editor.core.lemmas import guessed_lemma as lemma
from editor.core.letters import Letter, Note, Text
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, NoteSnapshot, TextSnapshot
from editor.ui.models.mentions_model import MentionsModel, groups_of, kept_entry
from editor.ui.models.notes_model import NoteItem, NoteRole, NotesModel, items_of
from editor.ui.models.picker_model import PickerModel, choices_for
from editor.ui.models.rows_model import ROW_ROLE, RowsModel

WARN = QAbstractItemModelTester.FailureReportingMode.Warning
CONTENT = "Old Bukhara.\nClear agents of Enver Pasha were there."


def note_item(number: int, body: str = "") -> NoteItem:
    return NoteItem(id=f"note{number}", number=str(number), series="editorial", state="present", lemma="a word",
                    body=body, anchored=True)


def letter(*annotations: Annotation) -> LetterSnapshot:
    text = TextSnapshot(text=Text(id="t", letter="l", role="transcription", content=CONTENT), annotations=annotations)
    body = TextSnapshot(text=Text(id="b", letter="l", role="note", content="See Pasha."), annotations=(
        Annotation(id="m3", text="b", kind="entity", start=4, end=9, entities=("pasha",)),))
    note = NoteSnapshot(note=Note(id="n", letter="l", text="b"), body=body, number="1")
    return LetterSnapshot(letter=Letter(id="l", number="1"), transcription=text, notes=(note,),
                          provenance=Provenance(id="p", letter="l"))


def mention(name: str, words: str, *entities: str) -> Annotation:
    start = CONTENT.index(words)
    return Annotation(id=name, text="t", kind="entity", start=start, end=start + len(words), entities=entities)


ENTITIES = {
    "pasha": Entity(id="pasha", kind="person", name="Enver Pasha"),
    "double": Entity(id="double", kind="person", name="Enver", merged_into="pasha"),
    "bukhara": Entity(id="bukhara", kind="place", name="Bukhara"),
}


def test_notes_come_go_and_move_by_id_and_the_selection_stays(qtbot: QtBot) -> None:
    model = NotesModel()
    tester = QAbstractItemModelTester(model, WARN)
    selection = QItemSelectionModel(model)
    source = random.Random(7)
    model.show([note_item(n) for n in range(8)])
    selection.setCurrentIndex(model.index(3), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    kept = QPersistentModelIndex(model.index(3))
    for round_ in range(60):
        numbers = [n for n in range(14) if n == 3 or source.random() < 0.6]
        source.shuffle(numbers)
        wanted = [note_item(n, f"in round {round_}") for n in numbers]
        model.show(wanted)
        assert [model.item(row) for row in range(model.rowCount())] == wanted
        assert kept.data(NoteRole.ID) == "note3"
        assert selection.currentIndex().data(NoteRole.ID) == "note3"
    del tester


def test_only_the_rows_that_changed_are_told(qtbot: QtBot) -> None:
    model = NotesModel()
    model.show([note_item(n) for n in range(5)])
    told: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: told.append(first.row()))
    model.show([note_item(n, "new" if n == 2 else "") for n in range(5)])
    assert told == [2]


def test_the_lemma_is_the_last_words_of_the_line() -> None:
    position = CONTENT.index(" were")
    assert lemma(CONTENT, position) == "agents of Enver Pasha"
    assert lemma(CONTENT, CONTENT.index("\n")) == "Old Bukhara."
    assert lemma(CONTENT, CONTENT.index("Clear")) == ""
    assert lemma("x" * 200, 200).startswith("…")
    assert len(lemma("x" * 200, 200)) == 49


def test_a_note_is_listed_with_its_lemma_and_a_lost_one_without() -> None:
    position = CONTENT.index(" were")
    reference = Annotation(id="r", text="t", kind="note", start=position, end=position, note="n")
    (item,) = items_of(letter(reference))
    assert (item.number, item.lemma, item.body, item.anchored) == ("1", "agents of Enver Pasha", "See Pasha.", True)
    (item,) = items_of(letter(replace(reference, detached=True)))
    assert (item.lemma, item.anchored) == ("", False)


def test_mentions_are_grouped_merged_entries_with_the_kept_one_and_the_unknown_last(qtbot: QtBot) -> None:
    snapshot = letter(
        mention("m1", "Enver Pasha", "double"), mention("m2", "agents"), mention("m4", "Bukhara", "bukhara"))
    groups = groups_of(snapshot, ENTITIES)
    assert [(g.entity.name if g.entity else None, [m.id for m in g.mentions]) for g in groups] == [
        ("Enver Pasha", ["m1", "m3"]), ("Bukhara", ["m4"]), (None, ["m2"])]
    assert [m.where for m in groups[0].mentions] == ["", "1"]
    first = groups[0].mentions[0]
    assert (first.before, first.match, first.after) == ("Bukhara. Clear agents of "[-24:].lstrip(), "Enver Pasha",
                                                        " were there.")


def test_a_ring_of_merged_entries_ends_as_unidentified() -> None:
    ring = {"a": Entity(id="a", kind="person", name="A", merged_into="b"),
            "b": Entity(id="b", kind="person", name="B", merged_into="a")}
    assert kept_entry("a", ring) == ""
    assert kept_entry("nobody", ring) == ""


def test_the_tree_of_mentions_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = MentionsModel()
    tester = QAbstractItemModelTester(model, WARN)
    tagged = letter(mention("m1", "Enver Pasha", "pasha"), mention("m4", "Bukhara", "bukhara"))
    model.show(groups_of(tagged, ENTITIES))
    index = model.index_of("m4")
    assert index.parent().data(Qt.ItemDataRole.DisplayRole) == "Bukhara (1)"
    assert model.mention(index).id == "m4"  # type: ignore[union-attr]
    assert not model.index_of("nowhere").isValid()
    with qtbot.assertNotEmitted(model.modelReset):
        renamed = {**ENTITIES, "pasha": replace(ENTITIES["pasha"], dates="1881–1922")}
        model.show(groups_of(tagged, renamed))
    model.show([])
    assert model.rowCount() == 0
    del tester


def test_choices_offer_entries_then_new_ones_then_none(qtbot: QtBot) -> None:
    rows = choices_for(" Enver  Pasha ", [(ENTITIES["pasha"], "Enver", 2)], ["person", "place"])
    assert [(row.sort, row.kind, row.name) for row in rows] == [
        ("entry", "person", "Enver Pasha"), ("new", "person", "Enver Pasha"), ("new", "place", "Enver Pasha"),
        ("unidentified", "person", "")]
    assert [row.sort for row in choices_for("  ", [], ["person"])] == ["unidentified"]
    model = PickerModel()
    tester = QAbstractItemModelTester(model, WARN)
    model.show(rows)
    assert model.first_new() == 1
    assert model.index(1).data(Qt.ItemDataRole.DisplayRole) == "New person: Enver Pasha"
    del tester


def test_plain_rows_are_shown_anew_only_when_they_differ(qtbot: QtBot) -> None:
    model: RowsModel[str] = RowsModel(str.upper)
    tester = QAbstractItemModelTester(model, WARN)
    model.show(["a", "b"])
    assert model.index(1).data(Qt.ItemDataRole.DisplayRole) == "B"
    assert model.index(1).data(ROW_ROLE) == "b"
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(["a", "b"])
    del tester
