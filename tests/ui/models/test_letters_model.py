"""The list of letters reads only what is looked at, and follows changes by id."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from editor.core.messages import RefusedError, message
from editor.core.operations import Changed
from editor.core.record import replace
from editor.core.rows import LetterRow
from editor.store.session import ProjectSession
from editor.ui.models.letters_model import KEPT, WINDOW, Arrangement, LetterRole, LettersModel


class ManyLetters:
    """What the model asks of a session, with 10,000 letters and a count of the rows that were read."""

    def __init__(self, count: int) -> None:
        self.listed = [LetterRow(
            id=f"{n:032x}", number=str(n + 1), title="", kind="letter", date=f"{n % 28 + 1} May 1922", edtf=None,
            sender="Peters", recipient="Stalin" if n % 2 else "Molotov", status="imported", notes=0, mentions=0,
            problems=0, order=n) for n in range(count)]
        self.read = 0

    def _chosen(self, where: str) -> list[LetterRow]:
        if where.startswith("bad:"):
            raise RefusedError("query-field-unknown", field="bad", known="from, to")
        return [row for row in self.listed if where in row.recipient]

    def rows(self, *, where: str = "", sort: str = "order", offset: int = 0, limit: int = 0,
             counted: bool = True) -> list[LetterRow]:
        assert not counted, "a list that counts problems for its rows keeps the editor waiting"
        chosen = self._chosen(where)[offset:offset + limit]
        self.read += len(chosen)
        return chosen

    def count(self, where: str = "") -> int:
        return len(self._chosen(where))

    def letter_keys(self, where: str = "", sort: str = "order", group: str = "") -> list[tuple[int, str]]:
        chosen = self._chosen(where)
        if sort == "-number":
            chosen = chosen[::-1]
        if group:
            chosen = sorted(chosen, key=lambda row: row.status)
        return [(row.order, row.status if group else "") for row in chosen]

    def rows_of(self, keys: Sequence[int]) -> list[LetterRow]:
        self.read += len(keys)
        known = {row.order: row for row in self.listed}
        return [known[key] for key in keys]

    def letter_key(self, letter_id: str) -> int | None:
        return next((row.order for row in self.listed if row.id == letter_id), None)

    def letter_ids(self) -> list[str]:
        return [row.id for row in self.listed]


def changed(*letters: str, created: frozenset[str] = frozenset(), deleted: frozenset[str] = frozenset()) -> Changed:
    return Changed("", None, created, frozenset(letters), deleted, {}, frozenset(letters) | created | deleted,
                   message("x"))


def model_of(session: ManyLetters) -> LettersModel:
    model = LettersModel()
    model.set_session(cast("ProjectSession", session))
    return model


@pytest.fixture
def many(qtbot: QtBot) -> tuple[ManyLetters, LettersModel]:
    session = ManyLetters(10_000)
    return session, model_of(session)


def test_it_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    session = ManyLetters(300)
    model = model_of(session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_filter("Stalin")
    session.listed[1] = replace(session.listed[1], date="later")
    model.follow(changed(session.listed[1].id))
    model.set_session(None)
    assert model.rowCount() == 0
    del tester


def test_ten_thousand_letters_are_counted_but_only_what_is_seen_is_read(many: tuple[ManyLetters, LettersModel]) -> None:
    session, model = many
    assert model.rowCount() == 10_000
    assert session.read == 0
    for row in range(20):
        assert model.index(row).data(LetterRole.ID) == f"{row:032x}"
    assert session.read == WINDOW
    assert model.index(9_999).data(Qt.ItemDataRole.DisplayRole).startswith("10000, Peters to Stalin")
    assert session.read <= 2 * WINDOW


def test_scrolling_through_everything_keeps_few_windows(many: tuple[ManyLetters, LettersModel]) -> None:
    session, model = many
    for row in range(0, 10_000, 50):
        assert model.index(row).data(LetterRole.ID) == session.listed[row].id
    assert len(cast("Any", model)._windows) <= KEPT


def test_a_changed_letter_changes_its_own_row_alone(many: tuple[ManyLetters, LettersModel], qtbot: QtBot) -> None:
    session, model = many
    assert model.row_at(5) is not None
    told: list[int] = []
    model.dataChanged.connect(lambda first, last, _roles: told.extend(range(first.row(), last.row() + 1)))
    session.listed[5] = replace(session.listed[5], sender="Petrov")
    with qtbot.assertNotEmitted(model.modelReset):
        model.follow(changed(session.listed[5].id, session.listed[9_000].id))
    assert told == [5]
    assert cast("LetterRow", model.row_at(5)).sender == "Petrov"


def test_a_letter_keeps_its_number_of_problems_until_they_are_counted_anew(
        many: tuple[ManyLetters, LettersModel]) -> None:
    session, model = many
    session.listed[2] = replace(session.listed[2], problems=9)
    model.set_session(cast("ProjectSession", session))

    def problems(row: int) -> int:
        return model.data(model.index(row), LetterRole.ROW).problems

    assert (problems(2), problems(3)) == (9, 0)
    session.listed[2:4] = [replace(row, problems=-1) for row in session.listed[2:4]]
    model.follow(changed(session.listed[2].id, session.listed[3].id))
    assert (problems(2), problems(3)) == (9, 0)
    session.listed[2:4] = [replace(session.listed[2], problems=8), replace(session.listed[3], problems=1)]
    model.read_again()
    assert (problems(2), problems(3)) == (8, 1)
    session.listed[4] = replace(session.listed[4], problems=-1)
    model.set_session(cast("ProjectSession", session))
    assert problems(4) == -1, "in a project that was just opened none is known"


def test_new_and_deleted_letters_are_listed_anew(many: tuple[ManyLetters, LettersModel]) -> None:
    session, model = many
    gone = session.listed.pop(0)
    model.follow(changed(deleted=frozenset({gone.id})))
    assert model.rowCount() == 9_999
    assert cast("LetterRow", model.row_at(0)).number == "2"


def test_a_letter_is_found_by_its_id_with_and_without_a_filter(many: tuple[ManyLetters, LettersModel]) -> None:
    session, model = many
    assert model.index_of(session.listed[7_777].id).row() == 7_777
    model.set_filter("Stalin")
    assert model.index_of(session.listed[7_777].id).row() == 3_888
    assert not model.index_of(session.listed[7_776].id).isValid()
    assert not model.index_of("").isValid()


def test_a_filter_that_cannot_be_read_leaves_the_list_as_it_was(many: tuple[ManyLetters, LettersModel]) -> None:
    _session, model = many
    model.set_filter("Molotov")
    with pytest.raises(RefusedError):
        model.set_filter("bad:thing")
    assert (model.rowCount(), model.where) == (5_000, "Molotov")


def test_any_other_order_reads_rows_by_key_and_only_what_is_seen(many: tuple[ManyLetters, LettersModel]) -> None:
    session, model = many
    model.arrange(Arrangement(sort="-number"))
    assert cast("LetterRow", model.row_at(0)).number == "10000"
    assert session.read == WINDOW
    assert model.index_of(session.listed[0].id).row() == 9_999


def test_headings_fold_and_what_is_under_them_is_gone_from_the_rows(qtbot: QtBot) -> None:
    session = ManyLetters(300)
    session.listed = [replace(row, status="draft" if row.order % 3 else "approved") for row in session.listed]
    model = model_of(session)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.arrange(Arrangement(group="status"))
    assert model.rowCount() == 302
    assert [model.section_at(row) is not None for row in (0, 1, 101, 102)] == [True, False, True, False]
    model.fold(0, folded=True)
    assert model.rowCount() == 202
    assert model.section_at(1) is not None
    assert cast("LetterRow", model.row_at(2)).status == "draft"
    assert not model.index_of(session.listed[0].id).isValid()
    assert model.index_of(session.listed[1].id).row() == 2
    model.fold(0, folded=False)
    assert model.index_of(session.listed[3].id).row() == 2
    del tester
