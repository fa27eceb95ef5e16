"""The language that chooses letters."""

from __future__ import annotations

import pytest

from editor.core.messages import RefusedError
from editor.core.query import Term, Where, parse_where


def test_nothing_chooses_everything() -> None:
    assert parse_where("  ") == Where()
    assert not parse_where("")


def test_words_fields_quotations_and_minus() -> None:
    assert parse_where('stalin from:Peters -to:"I. V. Stalin" kind:telegram "New Bukhara"').terms == (
        Term(field="words", value="stalin"),
        Term(field="from", value="Peters"),
        Term(field="to", value="I. V. Stalin", negated=True),
        Term(field="kind", value="telegram"),
        Term(field="words", value="New Bukhara"),
    )


@pytest.mark.parametrize(("value", "low", "high"), [
    ("1922", "1922-01-01", "1922-12-31"),
    ("1922-02", "1922-02-01", "1922-02-28"),
    ("1922-04-03", "1922-04-03", "1922-04-03"),
    ("1920..1922-04", "1920-01-01", "1922-04-30"),
    ("1920..", "1920-01-01", None),
    ("..1924-02", None, "1924-02-29"),
    ("none", None, None),
])
def test_dates_are_whole_days(value: str, low: str | None, high: str | None) -> None:
    (term,) = parse_where(f"date:{value}").terms
    assert (term.low, term.high) == (low, high)


def test_numbers_are_one_or_a_range() -> None:
    assert parse_where("number:12a").terms == (Term(field="number", value="12a"),)
    assert parse_where("number:1..20").terms == (Term(field="number", value="1..20", low="1", high="20"),)


@pytest.mark.parametrize("query", ["date:soon", "date:..", "date:1922-13", "date:1922-02-30", "number:a..b",
                                   "has:fun", 'from:""', "date:0000"])
def test_a_value_that_means_nothing_is_refused(query: str) -> None:
    with pytest.raises(RefusedError) as caught:
        parse_where(query)
    assert caught.value.code == "query-value-malformed"


@pytest.mark.parametrize("query", ["sender:x", "words:x"])
def test_an_unknown_field_is_refused_and_named(query: str) -> None:
    with pytest.raises(RefusedError) as caught:
        parse_where(query)
    assert caught.value.code == "query-field-unknown"
    assert caught.value.message.args["field"] == query.split(":")[0]
