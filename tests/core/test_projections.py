"""The three projections of a text."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from editor.core.annotations import Annotation, sort_key
from editor.core.letters import Text
from editor.core.projections import ReadingOptions, reading, search, source
from editor.core.snapshot import TextSnapshot

CONTENT = "In addition [to] my memo, the P[olit]b[yuro] of teh CC wrote [. ..] gladly sadly. Émi-le"


def annotate(kind: str, words: str, content: str = CONTENT, **attributes: Any) -> Annotation:
    start = content.index(words)
    note = attributes.pop("note", None)
    return Annotation(
        id=f"{kind}{start}", text="t", kind=kind, start=start, end=start + len(words), attributes=attributes, note=note
    )


def point(kind: str, behind: str, **attributes: Any) -> Annotation:
    place = CONTENT.index(behind) + len(behind)
    note = attributes.pop("note", None)
    return Annotation(
        id=f"{kind}{place}", text="t", kind=kind, start=place, end=place, attributes=attributes, note=note
    )


def snapshot(*annotations: Annotation, content: str = CONTENT) -> TextSnapshot:
    text = Text(id="t", letter="l", role="transcription", content=content)
    return TextSnapshot(text=text, annotations=tuple(sorted(annotations, key=sort_key)))


MARKS = (
    annotate("supplied", "[to]"),
    annotate("expansion", "P[olit]b[yuro]", abbreviated="Pb", expanded="Politburo"),
    annotate("correction", "teh", corrected="the"),
    annotate("gap", "[. ..]"),
    annotate("deletion", "gladly"),
    annotate("addition", "sadly"),
    point("note", "memo", note="n1"),
    point("line-break", "Émi-", **{"break": "no"}),
)


def test_source_is_the_content_with_the_markers_on_request() -> None:
    assert source(snapshot(*MARKS)) == CONTENT
    assert source(snapshot(*MARKS), {"n1": "1"}) == CONTENT.replace("memo", "memo1")


def test_reading_applies_what_the_edition_decided() -> None:
    assert reading(snapshot(*MARKS)) == ("In addition [to] my memo, the Politburo of the CC wrote […] sadly. Émile")


def test_reading_options() -> None:
    options = ReadingOptions(
        expand=False, correct=False, drop_deletions=False, supplied="plain", gap_sign="…", reference="[{}]"
    )
    assert reading(snapshot(*MARKS), options, {"n1": "1"}) == (
        "In addition to my memo[1], the P[olit]b[yuro] of teh CC wrote … gladly sadly. Émile"
    )


def test_an_expansion_without_its_attribute_loses_its_brackets() -> None:
    assert "the Politbyuro of" in reading(snapshot(annotate("expansion", "P[olit]b[yuro]")))


def test_a_gap_without_a_sign_of_its_own_gets_one_and_a_detached_mark_does_nothing() -> None:
    lost = Annotation(id="x", text="t", kind="deletion", start=3, end=3, detached=True, quote="gone")
    assert reading(snapshot(point("gap", "the "), lost)) == CONTENT.replace("the ", "the […]", 1)


def test_the_longer_of_two_overlapping_marks_counts() -> None:
    inner, outer = annotate("correction", "my", corrected="his"), annotate("deletion", "my memo")
    assert reading(snapshot(inner, outer)) == CONTENT.replace("my memo", "", 1)


def test_search_is_folded() -> None:
    assert search(snapshot(*MARKS)) == "in addition to my memo, the politburo of the cc wrote [...] sadly. emile"


@given(
    st.text(max_size=30),
    st.lists(
        st.tuples(
            st.sampled_from(
                ["supplied", "gap", "expansion", "deletion", "correction", "line-break", "emphasis", "note"]
            ),
            st.integers(0, 30),
            st.integers(0, 30),
        ),
        max_size=6,
    ),
)
def test_marks_change_only_what_they_cover(content: str, marks: list[tuple[str, int, int]]) -> None:
    annotations = []
    for number, (kind, one, other) in enumerate(marks):
        start, end = sorted((min(one, len(content)), min(other, len(content))))
        annotations.append(Annotation(id=str(number), text="t", kind=kind, start=start, end=end))
    text = snapshot(*annotations, content=content)
    assert source(text) == content
    plain = ReadingOptions(expand=False, correct=False, drop_deletions=False)
    if not any(kind in ("gap", "line-break") for kind, _, _ in marks):
        assert reading(text, plain) == content
    low = min((a.start for a in annotations), default=len(content))
    assert reading(text).startswith(content[: max(0, low - 1)])
