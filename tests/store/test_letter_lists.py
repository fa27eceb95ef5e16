"""Lists of letters by key and by window say the same, and what opening looks at is computed the quick way rightly."""

import os

import psutil
import pytest

from editor.app.shelves import Shelf, shelf_of, shelves_of
from editor.core.ids import new_id
from editor.core.messages import RefusedError
from editor.core.provenance import Provenance, ReferenceLevel, Repository, Witness
from editor.core.revisions import member_hash, members_sum
from editor.store import locks
from editor.store.queries import _SORTS
from tests.store.letters import an_id, letter_parts, put

DATES = ("1922-04-03", "1919-01-01", "1922-01-02", "1930-12-31", "")


@pytest.fixture
def letters(session):
    for number, date in enumerate(DATES, 1):
        parts = letter_parts(number, sender="ÆBC"[number % 3], date=date or "1900")
        if not date:
            letter = parts[0]
            parts[0] = type(letter)(id=letter.id, number=letter.number, order=number)
        session.run(put(*parts))
    return session


@pytest.mark.parametrize("turned", ["", "-"])
@pytest.mark.parametrize("sort", sorted(_SORTS))
def test_keys_windows_and_the_whole_list_have_one_order(letters, sort, turned):
    letters.count_problems()
    whole = letters.rows(sort=turned + sort)
    assert len(whole) == len(DATES)
    assert letters.rows_of([key for key, _ in letters.letter_keys(sort=turned + sort)]) == whole
    windows = [row for start in range(0, 6, 2) for row in letters.rows(sort=turned + sort, offset=start, limit=2)]
    assert windows == whole
    assert letters.rows(sort=turned + sort, offset=3) == whole[3:]


def test_groups_stand_together_the_undated_last(letters):
    years = [year for _, year in letters.letter_keys(group="year", sort="date")]
    assert years == ["1919", "1922", "1922", "1930", ""]
    assert [year for _, year in letters.letter_keys(group="year", sort="-date")] == ["1930", "1922", "1922", "1919", ""]
    pairs = [pair for _, pair in letters.letter_keys(group="correspondents")]
    assert pairs == sorted(pairs)
    assert {status for _, status in letters.letter_keys(group="status")} == {"draft"}


def test_keys_are_chosen_as_rows_are(letters):
    rows = letters.rows(where="date:1922")
    assert [row.number for row in rows] == ["1", "3"]
    assert letters.rows_of([key for key, _ in letters.letter_keys("date:1922")]) == letters.rows(
        where="date:1922", counted=False)
    with pytest.raises(RefusedError):
        letters.letter_keys("colour:red")


def test_a_letter_that_is_gone_has_no_key_and_no_row(letters):
    key = letters.letter_key(an_id("letter 1"))
    assert [row.id for row in letters.rows_of([key])] == [an_id("letter 1")]
    letters.undo()
    letters.undo()
    assert letters.letter_key(an_id("letter 5")) is None
    assert letters.letter_key("nothing") is None


def test_problems_are_counted_some_at_a_time(letters, reopened):
    letters.count_problems()
    for number in (1, 2, 3):
        letters.run(put(letter_parts(number, date=f"19{number}0", title="Changed")[0]))
    assert letters.count_problems(2) == 1
    assert letters.count_problems(2) == 0
    letters.run(put(letter_parts(4, date="1940", title="Changed")[0]))
    reading = reopened(read_only=True)
    assert reading.count_problems(1) == 0
    assert reading.count_problems(1) == 0


def test_the_history_can_be_listed_without_its_letters(letters):
    assert letters.history(limit=1)[0].letters == (an_id("letter 5"),)
    assert letters.history(limit=1, named=False)[0] == type(letters.history(limit=1)[0])(
        **{name: getattr(letters.history(limit=1)[0], name)
           for name in letters.history(limit=1)[0].__struct_fields__ if name != "letters"})


def test_the_quick_sum_of_hashes_is_the_slow_one():
    members = [(os.urandom(16), os.urandom(32)) for _ in range(9)]
    slow = sum(member_hash(name.hex(), value.hex()) for name, value in members)
    assert members_sum([*members, (os.urandom(16), bytes(32))]) == slow


def test_the_start_of_this_process_is_what_psutil_says():
    assert abs(locks._own_start() - psutil.Process().create_time()) < 0.5


def test_what_is_offered_for_a_new_letter_comes_from_the_letters_there(letters):
    russian = (ReferenceLevel(level="fond", value="558"), ReferenceLevel(level="opis", value="1"),
               ReferenceLevel(level="delo", value="7"))
    for number, (keeper, reference) in enumerate((("RGASPI", russian), ("RGASPI", russian), ("Library", ())), 1):
        base = Witness(id=new_id(), base=True, repository=Repository(name=keeper), reference=reference)
        letters.run(put(Provenance(id=an_id(f"provenance {number}"), letter=an_id(f"letter {number}"),
                                   witnesses=(base,))))
    found = shelves_of(letters.newest_provenances(100))
    assert found.latest == Shelf("Library")
    assert found.repositories == ("RGASPI", "Library")
    assert (found.collections, found.shelfmarks) == (("F. 558. Op. 1",), ("D. 7",))
    assert shelves_of([]).repositories == ()
    assert shelf_of(Witness(id=new_id(), reference_text="box 4")) == Shelf("", "", "box 4")
    assert len(letters.newest_provenances(2)) == 2


def test_letters_are_chosen_by_the_words_of_their_texts(session):
    for number, words in enumerate(("Dear Khodzhaev, I write", "Khodzhaev. Ночь в Бухаре", "Nothing"), 1):
        session.run(put(*letter_parts(number, words)))

    def found(where):
        return [row.number for row in session.rows(where=where)]

    assert found("text:khodz") == ["1", "2"]
    assert found('text:"write khodzhaev"') == ["1"]
    assert found("text:khodzhaev -text:dear") == ["2"]
    assert found("text:НОЧЬ") == ["2"]
    assert found("text:hodzhaev") == []
    assert found("text:…") == []
