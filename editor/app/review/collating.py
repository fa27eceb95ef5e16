"""Two independent transcriptions of the same letters, collated: those of two projects, or two letters of one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from editor.app import workspace
from editor.app.jobs import Progress
from editor.app.review.comparing import opened_safely
from editor.app.review.double import is_blind
from editor.core.messages import RefusedError, message
from editor.core.snapshot import LetterSnapshot
from editor.review.collation import (
    Collation,
    Remaining,
    alike_by_chance,
    collate,
    corrections,
    remaining_errors,
)
from editor.review.pairing import likeness, outline_of, pair_letters
from editor.store.session import ProjectSession

LIKE = 40.0
"""Per cent of likeness from which letters of the same number are taken for one: two people read much otherwise, but
two letters have hardly anything in common."""


_Pair = tuple[LetterSnapshot, LetterSnapshot, str]
"""The two letters, and how they are known to be one."""


class CollatedLetter(NamedTuple):
    """A letter that two people transcribed. ``by`` says how it is known to be one letter: id, shelfmark, date, number,
    or chosen by whoever asked."""

    first: LetterSnapshot
    second: LetterSnapshot
    by: str
    found: Collation
    remaining: Remaining | None = None
    """What two readers of a third text have left in it, where that is given."""


class CollatedProjects(NamedTuple):
    """All letters that both transcribed, and those that only one did."""

    letters: tuple[CollatedLetter, ...]
    only_first: tuple[LetterSnapshot, ...]
    only_second: tuple[LetterSnapshot, ...]
    blind: tuple[LetterSnapshot, ...] = ()
    """Letters that are transcribed blind and not done by both: what the other wrote is not shown."""

    @property
    def same_mistakes(self) -> float:
        """How many mistakes both may have made alike, by chance and at most: ``collation.alike_by_chance``."""
        tallies = [one.found.tally for one in self.letters]
        return alike_by_chance(sum(one.skips + one.others for one in tallies),
                               max(1, sum(one.first_words + one.second_words for one in tallies) // 2))


def collate_files(first: Path, second: Path | None, *, letter: str | None = None, other: str | None = None,
                  base: str | None = None, progress: Progress | None = None) -> CollatedProjects:
    """Collate two projects, of which the second is somebody else's and is never opened as a database; or, without a
    second, two letters of one project.

    Either may be open in this program: it is opened once more, for reading only.

    ``letter`` chooses one letter of the first, ``other`` the one of the second that it is to be collated with,
    ``base`` a letter of the first that both corrected.

    Raises:
        LetterbookError: a file cannot be read, there is no such letter, or it is not said with what it is collated.
        Cancelled: the work was told to stop.
    """
    with ExitStack() as stack:
        mine = stack.enter_context(workspace.open_project(first, read_only=True))
        theirs = mine if second is None else stack.enter_context(opened_safely(second, progress))
        if theirs is mine and (letter is None or other is None):
            raise RefusedError("other-letter-missing", letter=letter or "…")
        corrected = None if base is None else mine.letter(mine.find_letter(base)).transcription.text.content
        if letter is not None and other is not None:
            pairs = [(mine.letter(mine.find_letter(letter)), theirs.letter(theirs.find_letter(other)), "chosen")]
            open_, blind = _parted(pairs)
            return CollatedProjects(tuple(_collated(*pair, corrected) for pair in open_), (), (), blind)
        return _collated_projects(mine, theirs, letter, corrected, progress or Progress())


def _parted(pairs: Iterable[_Pair]) -> tuple[list[_Pair], tuple[LetterSnapshot, ...]]:
    """Part pairs into those that may be shown and the letters that are still blind."""
    found: list[_Pair] = []
    blind: list[LetterSnapshot] = []
    for pair in pairs:
        if is_blind(pair[0].readings, pair[1].readings):
            blind.append(pair[0])
        else:
            found.append(pair)
    return found, tuple(blind)


def _collated_projects(mine: ProjectSession, theirs: ProjectSession, letter: str | None, base: str | None,
                       progress: Progress) -> CollatedProjects:
    wanted = mine.letter_ids() if letter is None else [mine.find_letter(letter)]
    left, right = _letters(((mine, wanted), (theirs, theirs.letter_ids())), progress)
    pairs = paired(left, right)
    taken = {id(side) for pair in pairs for side in pair[:2]}
    done: list[CollatedLetter] = []
    pairs, blind = _parted(pairs)
    for number, pair in enumerate(pairs):
        progress.step(number, len(pairs), message("letters-collating"))
        done.append(_collated(*pair, base))
    only_second = () if letter is not None else tuple(one for one in right if id(one) not in taken)
    return CollatedProjects(tuple(done), tuple(one for one in left if id(one) not in taken), only_second,
                            blind)


def _letters(wanted: Sequence[tuple[ProjectSession, Sequence[str]]], progress: Progress) -> list[
        list[LetterSnapshot]]:
    """Read letters of several projects."""
    total, found = sum(len(keys) for _, keys in wanted), list[list[LetterSnapshot]]()
    done = 0
    for session, keys in wanted:
        letters: list[LetterSnapshot] = []
        for key in keys:
            progress.step(done, total, message("letters-reading"))
            letters.append(session.letter(key))
            done += 1
        found.append(letters)
    return found


def _collated(first: LetterSnapshot, second: LetterSnapshot, by: str, base: str | None) -> CollatedLetter:
    one, other = first.transcription.text.content, second.transcription.text.content
    left = None if base is None else remaining_errors(*corrections(base, one, other))
    return CollatedLetter(first, second, by, collate(one, other), left)


def paired(left: Sequence[LetterSnapshot], right: Sequence[LetterSnapshot]) -> list[
        tuple[LetterSnapshot, LetterSnapshot, str]]:
    """Pair letters by identity, shelfmark, date and text, and those that are left by their number, where the texts
    have something in common; in the order of the first."""
    contents = {one.transcription.text.id: one.transcription.text.content for one in left}
    others = {one.transcription.text.id: one.transcription.text.content for one in right}
    mine, theirs = ({one.letter.id: one for one in side} for side in (left, right))
    pairs = {pair.mine: (theirs.pop(pair.theirs), str(pair.by)) for pair in pair_letters(
        map(outline_of, left), map(outline_of, right), contents.__getitem__, others.__getitem__)}
    numbered = _by_number(theirs.values())
    for key, one in mine.items():
        other = numbered.get(one.letter.number) if key not in pairs else None
        if other is not None and likeness(one.transcription.text.content, other.transcription.text.content) >= LIKE:
            pairs[key] = (other, "number")
            del numbered[one.letter.number]
    return [(one, *pairs[key]) for key, one in mine.items() if key in pairs]


def _by_number(letters: Iterable[LetterSnapshot]) -> dict[str, LetterSnapshot]:
    found: dict[str, LetterSnapshot] = {}
    for one in letters:
        if one.letter.number:
            found.setdefault(one.letter.number, one)
    return found
