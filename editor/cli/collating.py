"""``collate``."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from editor.cli.main import EXIT_OK, EXIT_PROBLEMS
from editor.cli.output import common, print_json, progress_bar, say, table, tell
from editor.core.record import JsonObject

if TYPE_CHECKING:
    from editor.app.review.collating import CollatedLetter, CollatedProjects
    from editor.core.snapshot import LetterSnapshot
    from editor.review.collation import Place

_SIGNS = {"skip": "!! skip", "other": "differ", "normalised": "≈"}
_WIDE = 44
_SHOWN = 16
"""Characters of context that a line has room for."""


@click.command("collate")
@click.argument("a", type=click.Path(path_type=Path))
@click.argument("b", type=click.Path(path_type=Path), required=False)
@click.option("--letter", metavar="LETTER", help="Collate this letter of A alone.")
@click.option("--other", metavar="LETTER", help="The letter of B (without B, of A) that it is collated with.")
@click.option("--base", metavar="LETTER", help="A letter of A that both corrected: the errors left in it are "
                                               "estimated.")
@common
def collate_command(a: Path, b: Path | None, letter: str | None, other: str | None, base: str | None, as_json: bool,
                    verbose: bool, **_: bool) -> int:
    """Collate two independent transcriptions word by word: projects A and B, or two letters of A. Nothing is changed.

    Where one has eight words or more that the other has not, a line was skipped: that comes first. Differences in
    blanks, quotation marks, dashes, case alone are counted; -v lists them. The exit code is 1 where something is to
    be looked at before the scan.
    """
    from editor.app.review.collating import collate_files

    if other is not None and letter is None:
        raise click.UsageError("--other needs --letter.")
    with progress_bar("Collating") as progress:
        found = collate_files(a, b, letter=letter, other=other, base=base, progress=progress)
    differing = sum(one.found.tally.skips + one.found.tally.others for one in found.letters)
    if as_json:
        print_json(collated_json(found))
    else:
        for one in found.letters:
            _say_letter(one, every=verbose)
        for side, letters in (("A", found.only_first), ("B", found.only_second)):
            for left in letters:
                say(f"{left.letter.number:>5}  {left.letter.title}: only in {side}")
        for left in found.blind:
            say(f"{left.letter.number:>5}  {left.letter.title}: transcribed blind and not done by both; not compared")
        _tell_total(found, differing)
    return EXIT_PROBLEMS if differing else EXIT_OK


def _say_letter(one: CollatedLetter, *, every: bool) -> None:
    tally = one.found.tally
    say()
    say(f"Letter {_number(one)}  {one.first.letter.title or '(no title)'}  (by {one.by})")
    places = [place for place in one.found.places if every or place.difference.kind != "normalised"]
    table(((_SIGNS[place.difference.kind], _with_context(place, place.difference.first),
            _with_context(place, place.difference.second)) for place in places), (7, 2 * _SHOWN + _WIDE + 4, 0))
    if tally.normalised and not every:
        say(f"  and {tally.normalised} in blanks, quotation marks, dashes or case alone (-v lists them)")
    if not one.found.places:
        say("  the same")
    if one.remaining is not None:
        left = one.remaining
        say(f"  corrected by A {left.first}, by B {left.second}, by both {left.both}: "
            f"{left.remaining:.1f} errors may be left (± {left.deviation:.1f})")


def _number(one: CollatedLetter) -> str:
    first, second = one.first.letter.number, one.second.letter.number
    return first if first == second else f"{first} | {second}"


def _with_context(place: Place, words: str) -> str:
    before, behind = (" ".join(text.split()) for text in (place.before[-_SHOWN:], place.behind[:_SHOWN]))
    return f"{before} [{_cut(words)}] {behind}"


def _cut(words: str) -> str:
    words = "¶".join(words.split("\n"))
    return words if len(words) <= _WIDE else words[:_WIDE - 1] + "…"


def _tell_total(found: CollatedProjects, differing: int) -> None:
    kinds = Counter(place.difference.kind for one in found.letters for place in one.found.places)
    tell(f"{len(found.letters)} letters collated: {kinds['skip']} skips, {kinds['other']} other differences, "
         f"{kinds['normalised']} in typography alone.")
    if differing:
        tell(f"Mistakes that both made alike are not among them: by chance at most {found.same_mistakes:.1f}, and more "
             "where the same word misleads everybody.")


# --- JSON

def collated_json(found: CollatedProjects) -> JsonObject:
    """Return a collation as JSON values."""
    return {"letters": [_letter_json(one) for one in found.letters],
            "only_first": [_head(one) for one in found.only_first],
            "only_second": [_head(one) for one in found.only_second],
            "blind": [_head(one) for one in found.blind],
            "same_mistakes_by_chance": found.same_mistakes}


def _letter_json(one: CollatedLetter) -> JsonObject:
    tally = one.found.tally
    return {"first": _head(one.first), "second": _head(one.second), "paired_by": one.by,
            "places": [_place_json(place) for place in one.found.places],
            "normalised": tally.normalised, "skips": tally.skips, "others": tally.others,
            "first_words": tally.first_words, "second_words": tally.second_words,
            "remaining": None if one.remaining is None else {
                name: getattr(one.remaining, name) for name in one.remaining.__struct_fields__}}


def _place_json(place: Place) -> JsonObject:
    difference = place.difference
    return {"kind": difference.kind, "words": difference.words,
            "first": {"start": place.start, "end": place.end, "text": difference.first},
            "second": {"start": place.other_start, "end": place.other_end, "text": difference.second},
            "before": place.before, "behind": place.behind}


def _head(letter: LetterSnapshot) -> JsonObject:
    return {"id": letter.letter.id, "number": letter.letter.number, "title": letter.letter.title}
