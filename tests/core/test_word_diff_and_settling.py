"""Two versions of a text word by word, and problems that were let stand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given

from editor.core.checks import all_problems, letter_problems
from editor.core.letters import Letter, Text
from editor.core.provenance import Provenance
from editor.core.record import replace
from editor.core.settling import settle
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.core.word_diff import Piece, word_diff
from tests.core import strategies


@given(strategies.texts, strategies.texts)
def test_the_pieces_make_up_both_versions(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(piece.words for piece in pieces if piece.kind != "new") == before
    assert "".join(piece.words for piece in pieces if piece.kind != "gone") == after
    assert all(piece.words for piece in pieces)
    assert (before == after) == all(piece.kind == "same" for piece in pieces)


@pytest.mark.parametrize(("before", "after", "pieces"), [
    ("the clear agents", "the open agents",
     [("same", "the "), ("gone", "clear"), ("new", "open"), ("same", " agents")]),
    ("a b c", "a x y c", [("same", "a "), ("gone", "b"), ("new", "x y"), ("same", " c")]),
    ("", "new", [("new", "new")]), ("gone", "", [("gone", "gone")]), ("", "", []),
    ("Петерс пишет", "Петерсон пишет", [("gone", "Петерс"), ("new", "Петерсон"), ("same", " пишет")]),
])
def test_words_are_compared_whole(before: str, after: str, pieces: list[tuple[str, str]]) -> None:
    assert word_diff(before, after) == [Piece(*piece) for piece in pieces]  # type: ignore[arg-type]


def test_a_long_text_that_changed_throughout_is_compared_in_time() -> None:
    before = " ".join(f"word{n % 997}" for n in range(20_000))
    after = " ".join(f"word{n % 991}" for n in range(20_000))
    begun = time.process_time()
    word_diff(before, after)
    assert time.process_time() - begun < 5


def letter(content: str) -> LetterSnapshot:
    text = TextSnapshot(text=Text(id="text", letter="letter", role="transcription", content=content))
    return LetterSnapshot(letter=Letter(id="letter", number="1"), transcription=text,
                          provenance=Provenance(id="p", letter="letter"))


def codes(snapshot: LetterSnapshot) -> list[str]:
    return [one.code for one in letter_problems(snapshot, {})]


def test_what_was_let_stand_is_known_again_after_corrections_around_it_and_not_elsewhere() -> None:
    content = "We heard “that he left for Moscow. Then [. .] he returned “and was ill."
    snapshot = letter(content)
    quotation = next(one for one in letter_problems(snapshot, {}) if one.code == "quotation-unbalanced")
    stands = replace(snapshot, letter=replace(snapshot.letter, settled=(settle(snapshot, quotation, "so"),)))
    assert quotation not in letter_problems(stands, {})
    assert [one for one in all_problems(stands, {}) if one == quotation]
    assert codes(stands) == [code for code in codes(snapshot) if code != "quotation-unbalanced"] or (
        codes(snapshot).count("quotation-unbalanced") == codes(stands).count("quotation-unbalanced") + 1)
    moved = replace(stands, transcription=letter("Tashkent. " + content).transcription)
    assert len(codes(moved)) == len(codes(stands))


def test_what_was_let_stand_comes_back_where_the_letter_says_something_else() -> None:
    snapshot = letter("Hello.")
    missing = next(one for one in letter_problems(snapshot, {}) if one.code == "date-missing")
    stands = replace(snapshot, letter=replace(snapshot.letter, settled=(settle(snapshot, missing, "undated"),)))
    assert "date-missing" not in codes(stands)
    assert "sender-missing" in codes(stands)
    omission = letter("A [. .] B")
    found = next(one for one in letter_problems(omission, {}) if one.code == "omission-malformed")
    kept = settle(omission, found, "so")
    other = letter("A [. .] B")
    assert "omission-malformed" not in codes(replace(other, letter=replace(other.letter, settled=(kept,))))
    changed = letter("A [.  .] B")
    assert "omission-malformed" in codes(replace(changed, letter=replace(changed.letter, settled=(kept,))))
