"""How far two editors agree on the same letters: lists of spans first, then figures with the counts behind them.

``compare`` takes letters that were paired already. Spans can be compared only on one text: where the texts of a pair
differ, the spans of the second are carried over by ``map_spans``, or, without it, are not compared. The transcriptions
themselves are compared in every pair.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from editor.core.tokens import tokens
from editor.review import agreement_text as transcription
from editor.review import coefficients
from editor.review.agreement_text import Confusion
from editor.review.resampling import RESAMPLES, SEED, Figure, Formula, Tally, bootstrap, drawings, total
from editor.review.span_matching import Span, SpanLists, compare_spans
from editor.review.unitizing import Part, Unitizing, unitizing_alpha

MapSpan = Callable[[Span], Span | None]
"""Carries a span of the second text over to the first; None where nothing of it is left there."""

MapSpans = Callable[[str, str], MapSpan]
"""Gives the way from a second text to a first one, as ``map_spans(first, second)``."""

Tick = Callable[[], object]
"""Called again and again while it is reckoned. What it raises ends the work."""


def _unheard() -> None:
    """Nobody wants to know."""


MOSTLY_UNTAGGED = 0.95
"""Beyond this share of untagged tokens, kappa and alpha over tokens say little."""


class Coded(NamedTuple):
    """The text of a letter with the spans that one editor marked on it."""

    text: str
    spans: tuple[Span, ...] = ()


class LetterPair(NamedTuple):
    """One letter as two editors have it; ``letter`` names it in the result."""

    letter: str
    first: Coded
    second: Coded


class ComparedLetter(NamedTuple):
    """What two editors made of one letter. ``lists`` is None where the texts differ and spans were not compared;
    ``unmapped`` are spans of the second that found no place in the text of the first (they are in no other list)."""

    letter: str
    same_text: bool
    lists: SpanLists | None
    unmapped: tuple[Span, ...]


class LabelAgreement(NamedTuple):
    """Agreement on one label: F1 by boundaries and by overlap, and alpha for unitizing with its units."""

    label: str
    exact: Figure
    overlap: Figure
    unitizing: float | None
    units: int


class AgreementReport(NamedTuple):
    """Everything that is said of two editors. ``spans`` and ``transcription`` are figures by their names."""

    letters: tuple[ComparedLetter, ...]
    spans: Mapping[str, Figure]
    unitizing: Unitizing
    labels: tuple[LabelAgreement, ...]
    transcription: Mapping[str, Figure]
    confusions: tuple[tuple[Confusion, int], ...]

    @property
    def compared(self) -> int:
        """Letters whose spans were compared."""
        return sum(letter.lists is not None for letter in self.letters)


class _Mapped(NamedTuple):
    """The spans of both editors on the text of the first."""

    text: str
    first: Sequence[Span]
    second: Sequence[Span]


def compare(pairs: Sequence[LetterPair], *, map_spans: MapSpans | None = None, resamples: int = RESAMPLES,
            seed: int = SEED, tick: Tick = _unheard) -> AgreementReport:
    """Compare what two editors made of the same letters. Confusions come most frequent first."""
    letters: list[ComparedLetter] = []
    mapped: list[_Mapped] = []
    for pair in pairs:
        tick()
        compared, on_one_text = _compare_letter(pair, map_spans)
        letters.append(compared)
        if on_one_text is not None:
            mapped.append(on_one_text)
    drawn = drawings(len(mapped), resamples=resamples, seed=seed) if len(mapped) > 1 else []
    unitizing = unitizing_alpha([Part(len(one.text), (one.first, one.second)) for one in mapped])
    found: Counter[Confusion] = Counter()
    for pair in pairs:
        if pair.first.text != pair.second.text:
            tick()
            found.update(transcription.confusions(pair.first.text, pair.second.text))
    return AgreementReport(
        letters=tuple(letters), spans=_span_figures(mapped, drawn, tick), unitizing=unitizing,
        labels=_label_figures(mapped, unitizing, drawn, tick),
        transcription=_text_figures(pairs, resamples, seed, tick),
        confusions=tuple(sorted(found.items(), key=lambda item: (-item[1], item[0]))))


def _compare_letter(pair: LetterPair, map_spans: MapSpans | None) -> tuple[ComparedLetter, _Mapped | None]:
    same = pair.first.text == pair.second.text
    theirs: Iterable[Span] = pair.second.spans
    lost: list[Span] = []
    if not same:
        if map_spans is None:
            return ComparedLetter(pair.letter, same_text=False, lists=None, unmapped=()), None
        carry = map_spans(pair.first.text, pair.second.text)
        theirs = []
        for span in pair.second.spans:
            carried = carry(span)
            if carried is None:
                lost.append(span)
            else:
                theirs.append(carried)
    mapped = _Mapped(pair.first.text, pair.first.spans, tuple(theirs))
    lists = compare_spans(mapped.first, mapped.second)
    return ComparedLetter(pair.letter, same, lists, tuple(lost)), mapped


# --- figures


def figure(tallies: Sequence[Tally], formula: Formula, drawn: Sequence[Sequence[int]],
           counts: Callable[[Tally], dict[str, float]]) -> Figure:
    """Return a figure over letters from what was counted in each, with its interval and the counts behind it."""
    summed = total(tallies)
    value = formula(summed)
    interval = None if value is None else bootstrap(tallies, formula, drawn)
    return Figure(value=value, counts=counts(summed), interval=interval)


_F1 = {"exact": coefficients.exact, "boundaries": coefficients.boundaries, "identity": coefficients.identities,
       "overlap": coefficients.overlap, "iou": coefficients.intersection}


def _heard(letters: Sequence[_Mapped], tick: Tick) -> Iterator[_Mapped]:
    for one in letters:
        tick()
        yield one


def _span_figures(letters: Sequence[_Mapped], drawn: Sequence[Sequence[int]], tick: Tick) -> dict[str, Figure]:
    figures = {name: figure([count(one.first, one.second) for one in _heard(letters, tick)], coefficients.f1, drawn,
                            _marked)
               for name, count in _F1.items()}
    classes = [_classes(one) for one in _heard(letters, tick)]
    tick()
    figures["kappa"] = figure([coefficients.contingency(*both) for both in classes], coefficients.kappa, drawn,
                              _token_counts)
    figures["alpha"] = figure([coefficients.coincidences(zip(*both, strict=True)) for both in classes],
                              coefficients.alpha, drawn, _value_counts)
    lengths = [coefficients.by_length(len(one.text), (one.first, one.second)) for one in _heard(letters, tick)]
    for name in ("all", "binary", "coding"):
        figures[f"length-{name}"] = figure([one[name] for one in lengths], coefficients.alpha, drawn, _value_counts)
    return figures


def _classes(letter: _Mapped) -> tuple[list[str], list[str]]:
    words = tokens(letter.text)
    return coefficients.token_classes(words, letter.first), coefficients.token_classes(words, letter.second)


def _marked(tally: Tally) -> dict[str, float]:
    return {key: tally.get(key, 0) for key in ("agreed", "first", "second")}


def _edited(tally: Tally) -> dict[str, float]:
    return {key: tally.get(key, 0) for key in ("edits", "first", "second")}


def _token_counts(table: Tally) -> dict[str, float]:
    seen = coefficients.observed(table)
    return dict(zip(coefficients.Agreement._fields, seen or (0, 0, 0, 0), strict=True))


def _value_counts(pairs: Tally) -> dict[str, float]:
    """How many values could be paired, and how many of them meet a different one."""
    return {"values": sum(pairs.values()),
            "apart": sum(times for key, times in pairs.items() if isinstance(key, tuple) and key[0] != key[1])}


def _label_figures(letters: Sequence[_Mapped], unitizing: Unitizing,
                   drawn: Sequence[Sequence[int]], tick: Tick) -> tuple[LabelAgreement, ...]:
    units = {one.category: one for one in unitizing.categories}
    labels = sorted({span.label for one in letters for span in (*one.first, *one.second)})
    return tuple(_label(label, list(_heard(letters, tick)), drawn, units[label].alpha if label in units else None,
                        units[label].units if label in units else 0) for label in labels)


def _label(label: str, letters: Sequence[_Mapped], drawn: Sequence[Sequence[int]], alpha: float | None,
           units: int) -> LabelAgreement:
    chosen = [([span for span in one.first if span.label == label], [span for span in one.second
                                                                     if span.label == label]) for one in letters]
    return LabelAgreement(
        label=label, exact=figure([coefficients.exact(*both) for both in chosen], coefficients.f1, drawn, _marked),
        overlap=figure([coefficients.overlap(*both) for both in chosen], coefficients.f1, drawn, _marked),
        unitizing=alpha, units=units)


def _text_figures(pairs: Sequence[LetterPair], resamples: int, seed: int, tick: Tick) -> dict[str, Figure]:
    drawn = drawings(len(pairs), resamples=resamples, seed=seed) if len(pairs) > 1 else []
    texts = [(pair.first.text, pair.second.text) for pair in pairs]
    plain = [(transcription.normalised(one), transcription.normalised(other)) for one, other in texts]

    def of(count: Callable[[str, str], dict[Hashable, float]], both: Sequence[tuple[str, str]]) -> Figure:
        tallies: list[dict[Hashable, float]] = []
        for pair in both:
            tick()
            tallies.append(count(*pair))
        return figure(tallies, transcription.rate, drawn, _edited)

    return {"cer": of(transcription.character_errors, texts), "wer": of(transcription.word_errors, texts),
            "cer-normalised": of(transcription.character_errors, plain),
            "wer-normalised": of(transcription.word_errors, plain)}


# --- more than two editors


Codings = Mapping[str, Mapping[str, Coded]]
"""For each editor what there is of each letter: editor → letter → text and spans."""


def between_all(codings: Codings, name: str = "exact") -> list[list[float | None]]:
    """Return the table editors × editors, in their order, of an F1 figure ("exact", "boundaries", "identity",
    "overlap" or "iou") over the letters that two have with the same text; None where they have none."""
    editors = list(codings)
    values: dict[tuple[str, str], float | None] = {}
    for place, one in enumerate(editors):
        for other in editors[place + 1:]:
            shared = [(codings[one][letter], codings[other][letter]) for letter in codings[one]
                      if letter in codings[other] and codings[one][letter].text == codings[other][letter].text]
            values[one, other] = coefficients.f1(total([_F1[name](a.spans, b.spans) for a, b in shared]))
    return coefficients.matrix(editors, values)


def alpha_of_all(codings: Codings, *, resamples: int = RESAMPLES, seed: int = SEED) -> Figure:
    """Return alpha over the tokens of all letters for any number of editors. An editor who does not have a letter, or
    has it with another text than the first who has it, has no values there."""
    letters = dict.fromkeys(letter for of_editor in codings.values() for letter in of_editor)
    tallies: list[dict[Hashable, float]] = []
    for letter in letters:
        found = [of_editor.get(letter) for of_editor in codings.values()]
        text = next(coded.text for coded in found if coded is not None)
        words = tokens(text)
        silent: Sequence[str | None] = [None] * len(words)
        values = [coefficients.token_classes(words, coded.spans) if coded is not None and coded.text == text else silent
                  for coded in found]
        tallies.append(coefficients.coincidences(zip(*values, strict=True)))
    drawn = drawings(len(tallies), resamples=resamples, seed=seed) if len(tallies) > 1 else []
    return figure(tallies, coefficients.alpha, drawn, _value_counts)
