"""Whole comparisons of two editors, and tables of several."""

from __future__ import annotations

import pytest

from editor.review.agreement import Coded, LetterPair, alpha_of_all, between_all, compare
from editor.review.agreement_text import Confusion
from editor.review.span_matching import Span

TEXT = "I report on Enver Pasha and the Emir in Old Bukhara."
ENVER, EMIR, BUKHARA = Span(12, 23, "person", "enver"), Span(32, 36, "person"), Span(40, 51, "place")


def pair(letter: str, first: tuple[Span, ...], second: tuple[Span, ...], text: str = TEXT,
         other: str | None = None) -> LetterPair:
    return LetterPair(letter, Coded(text, first), Coded(text if other is None else other, second))


def test_lists_and_figures_say_the_same() -> None:
    report = compare([pair("1", (ENVER, EMIR, BUKHARA), (ENVER, Span(44, 51, "place"))), pair("2", (EMIR,), (EMIR,))])
    first, second = (letter.lists for letter in report.letters)
    assert first is not None
    assert second is not None
    assert ([len(one) for one in first], [len(one) for one in second]) == ([1, 1, 0, 1, 0], [1, 0, 0, 0, 0])
    exact = report.spans["exact"]
    assert exact.counts == {"agreed": 2, "first": 4, "second": 3}
    assert exact.value == pytest.approx(4 / 7)
    assert exact.interval is not None
    assert exact.interval.low <= 4 / 7 <= exact.interval.high == 1
    assert report.spans["overlap"].counts["agreed"] == 3
    assert report.spans["iou"].counts["agreed"] == pytest.approx(2 + 7 / 11)
    assert report.spans["identity"].counts == {"agreed": 1, "first": 1, "second": 1}
    assert report.compared == 2
    assert {name: figure.value for name, figure in report.transcription.items()} == {
        "cer": 0, "wer": 0, "cer-normalised": 0, "wer-normalised": 0}


def test_kappa_is_shown_with_what_it_comes_from() -> None:
    report = compare([pair("1", (ENVER,), (ENVER, EMIR))])
    kappa = report.spans["kappa"]
    assert kappa.counts["tokens"] == 12
    assert kappa.counts["observed"] == pytest.approx(11 / 12)
    assert kappa.counts["untagged"] == pytest.approx(19 / 24)
    expected = (10 * 9 + 2 * 3) / 144
    assert kappa.value == pytest.approx((11 / 12 - expected) / (1 - expected))
    assert kappa.interval is None  # one letter says nothing of others


def test_each_label_has_its_figures() -> None:
    note = Span(5, 5, "note")
    report = compare([pair("1", (ENVER, BUKHARA, note), (ENVER, note))])
    labels = {one.label: one for one in report.labels}
    assert {name: one.exact.value for name, one in labels.items()} == {"note": 1, "person": 1, "place": 0}
    assert (labels["note"].unitizing, labels["note"].units) == (None, 0)
    assert (labels["person"].unitizing, labels["person"].units) == (1, 2)
    assert report.unitizing.length == len(TEXT)


def test_letters_with_different_texts_are_compared_as_transcriptions_only() -> None:
    report = compare([pair("1", (ENVER,), (ENVER,), other=TEXT.replace("Bukhara", "Buchara"))])
    (letter,) = report.letters
    assert (letter.same_text, letter.lists, report.compared) == (False, None, 0)
    assert report.spans["exact"].value is None
    assert report.spans["exact"].counts == {"agreed": 0, "first": 0, "second": 0}
    assert report.transcription["cer"].counts == {"edits": 1, "first": len(TEXT), "second": len(TEXT)}
    assert report.confusions == ((Confusion("k", "c"), 1),)


def test_spans_are_carried_over_to_the_first_text_where_that_can_be_done() -> None:
    other = "Comrade! " + TEXT
    shift = len("Comrade! ")

    def map_spans(first: str, second: str):
        assert (first, second) == (TEXT, other)
        return lambda span: (span._replace(start=span.start - shift, end=span.end - shift)
                             if span.start >= shift else None)

    salute, moved = Span(0, 8, "person"), ENVER._replace(start=ENVER.start + shift, end=ENVER.end + shift)
    report = compare([pair("1", (ENVER,), (salute, moved), other=other)], map_spans=map_spans)
    (letter,) = report.letters
    assert letter.lists is not None
    assert letter.lists.exact == ((ENVER, ENVER),)
    assert letter.unmapped == (salute,)
    assert report.spans["exact"].value == 1


def test_nothing_to_compare_gives_no_figures() -> None:
    report = compare([])
    assert report.letters == report.labels == report.confusions == ()
    assert all(figure.value is None for figure in (*report.spans.values(), *report.transcription.values()))
    assert report.unitizing.alpha is None


def test_normalised_rates_leave_out_what_most_editions_do_not_count() -> None:
    report = compare([pair("1", (), (), text="«Ещё  раз»", other="“еще раз”")])
    assert report.transcription["cer"].value == pytest.approx(5 / 10)
    assert report.transcription["cer-normalised"].value == 0
    assert report.transcription["wer"].value == 1
    assert report.transcription["wer-normalised"].value == 0


def test_a_table_of_three_editors() -> None:
    codings = {"Ada": {"1": Coded(TEXT, (ENVER, EMIR)), "2": Coded(TEXT, (EMIR,))},
               "Bo": {"1": Coded(TEXT, (ENVER,)), "2": Coded("another text", ())},
               "Cy": {"3": Coded(TEXT, (ENVER,))}}
    assert between_all(codings) == [[1, pytest.approx(2 / 3), None], [pytest.approx(2 / 3), 1, None], [None, None, 1]]


def test_alpha_of_any_number_of_editors() -> None:
    same = {"1": Coded(TEXT, (ENVER,)), "2": Coded(TEXT, (BUKHARA,))}
    assert alpha_of_all({"Ada": same, "Bo": same, "Cy": {"1": same["1"]}}).value == 1
    apart = alpha_of_all({"Ada": same, "Bo": {"1": Coded(TEXT, (EMIR,)), "2": Coded("another text", ())}})
    assert apart.counts == {"values": 24, "apart": 6}
    assert apart.value is not None
    assert apart.value < 0.5
    assert alpha_of_all({}).value is None
