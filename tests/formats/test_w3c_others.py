"""Annotations as other programs write them: Recogito, Hypothesis and its like; and ours by the rules of the W3C."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from editor.app.workspace import open_project
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ImportResult, Source
from tests.cli.conftest import Shell, shell  # noqa: F401 - a fixture
from tests.formats.letters import MemorySink, everything, source

W3C = registry.by_id("w3c")
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = frozenset({
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying",
    "linking", "moderating", "questioning", "replying", "tagging"})
"""https://www.w3.org/TR/annotation-vocab/#motivation: no others."""

RECOGITO_TEI = {
    "@context": CONTEXT, "id": "#a88b22d0", "type": "Annotation",
    "body": [{"type": "TextualBody", "value": "The capital", "purpose": "commenting",
              "creator": {"id": "rai", "name": "Rai"}, "created": "2026-01-02T00:00:00Z"},
             {"type": "TextualBody", "value": "Place", "purpose": "tagging"}],
    "target": {"source": "peters-to-stalin.txt", "selector": {
        "type": "RangeSelector",
        "startSelector": {"type": "XPathSelector", "value": "/TEI/text/body/p[1]::12"},
        "endSelector": {"type": "XPathSelector", "value": "/TEI/text/body/p[1]::18"},
        "refinedBy": {"type": "TextQuoteSelector", "exact": "Moscow", "suffix": " or Tashkent"}}},
}
RECOGITO_TEXT = {
    "@context": CONTEXT, "id": "#b99c", "type": "Annotation",
    "body": [{"type": "TextualBody", "value": "Which?", "purpose": "replying"}],
    "target": {"selector": [{"type": "TextQuoteSelector", "exact": "memorandum"},
                            {"type": "TextPositionSelector", "start": 69, "end": 79}]},
}
HYPOTHESIS = {
    "id": "Kx1", "created": "2026-01-01T00:00:00Z", "updated": "2026-01-03T00:00:00Z", "user": "acct:ann@hypothes.is",
    "uri": "https://example.org/letters/{letter}.html", "text": "Is this right?", "tags": ["check"],
    "group": "__world__",
    "target": [{"source": "https://example.org/letters/{letter}.html", "selector": [
        {"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[1]", "startOffset": 3,
         "endOffset": 13},
        # UTF-16, and of the whole page: the quote decides.
        {"type": "TextPositionSelector", "start": 1690, "end": 1700},
        {"type": "TextQuoteSelector", "exact": "memorandum", "prefix": "my ", "suffix": " of March"}]}],
}


def read(document: Any, name: str = "x.jsonld") -> ImportResult:
    data = json.dumps(document).encode()
    assert registry.guess(Source(data, name)) is W3C
    return W3C.read(Source(data, name), {})


def test_recogito_with_ranges_in_tei_and_a_quote() -> None:
    result = read([RECOGITO_TEI])
    [loose] = result.annotations
    assert (loose.source, loose.annotation.kind, loose.annotation.quote) == ("peters-to-stalin.txt", "entity", "Moscow")
    assert (loose.words, loose.author, loose.at) == ("The capital", "Rai", "2026-01-02T00:00:00Z")
    # The way through the document is of no use without it, and is named.
    assert [one.args["element"] for one in result.problems] == ["RangeSelector"]


@pytest.mark.parametrize("shape", [lambda row: {"total": 1, "rows": [row]}, lambda row: [row],
                                   lambda row: {"annotations": [row]}])
def test_rows_of_hypothesis(shape: Any) -> None:
    [loose] = read(shape(HYPOTHESIS)).annotations
    assert (loose.source, loose.author) == (HYPOTHESIS["uri"], "acct:ann@hypothes.is")
    assert (loose.annotation.quote, loose.annotation.prefix, loose.annotation.start) == ("memorandum", "my ", 1690)
    assert loose.words == "Is this right?\ncheck"


@pytest.mark.parametrize(("selector", "span"), [
    ({"type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc5147", "value": "char=4,9"}, (4, 9)),
    ({"type": "FragmentSelector", "value": "char=4"}, (4, 4)),
    ({"type": "RangeSelector", "startSelector": {"type": "TextPositionSelector", "start": 4, "end": 5},
      "endSelector": {"type": "TextPositionSelector", "start": 9, "end": 10}}, (4, 9)),
    ({"type": "FragmentSelector", "value": "xpointer(/p)", "refinedBy": {
        "type": "TextPositionSelector", "start": 4, "end": 9}}, (4, 9)),
    ({"type": "TextPositionSelector", "start": 9, "end": 4}, (9, 9)),
])
def test_other_ways_to_count_characters(selector: dict[str, Any], span: tuple[int, int]) -> None:
    [loose] = read({"@context": CONTEXT, "type": "Annotation", "bodyValue": "x",
                    "target": {"source": "urn:x", "selector": selector}}).annotations
    assert (loose.annotation.start, loose.annotation.end) == span


def test_selectors_that_refine_each_other_without_end_do_no_harm() -> None:
    selector: dict[str, Any] = {"type": "TextPositionSelector", "start": 1, "end": 2}
    for _ in range(200):
        selector = {"type": "XPathSelector", "refinedBy": selector}
    assert read({"@context": CONTEXT, "type": "Annotation", "target": {
        "source": "urn:x", "selector": selector}}).annotations == ()


@pytest.fixture
def sample(shell: Shell) -> Shell:  # noqa: F811 - the fixture
    project = Path(__file__).resolve().parents[2] / "sample_corpus" / "letterbook-sample.letterbook"
    shell.project.write_bytes(project.read_bytes())
    return shell


def letter(of: Shell) -> LetterSnapshot:
    with open_project(of.project, read_only=True) as session:
        return session.letter(session.letter_ids()[0])


def words(snapshot: LetterSnapshot, *ids: str) -> Iterable[str]:
    text = snapshot.transcription
    return sorted(text.quote(one) for one in text.annotations if one.id in ids and not one.detached)


def test_they_come_to_the_letter_by_its_file_or_its_page_and_twice_is_once(sample: Shell) -> None:
    before = letter(sample)
    page = json.loads(json.dumps(HYPOTHESIS).replace("{letter}", before.letter.id))
    for name, document in (("a.jsonld", [RECOGITO_TEI]), ("peters-to-stalin.jsonld", [RECOGITO_TEXT]),
                           ("h.json", {"rows": [page]})):
        file = sample.folder / name
        file.write_text(json.dumps(document))
        sample("import", sample.project, file)
        sample("import", sample.project, file)
    after = letter(sample)
    new = {one.id for one in after.transcription.annotations} - {one.id for one in before.transcription.annotations}
    assert words(after, *new) == ["Moscow", "memorandum", "memorandum"]
    assert sorted(one.body for one in after.comments) == ["Is this right?\ncheck", "The capital", "Which?"]


def test_what_we_write_keeps_the_rules_of_the_model() -> None:
    """https://www.w3.org/TR/annotation-model/: what must be there, of which type, and the closed lists."""
    snapshot, entities = everything()
    sink = MemorySink()
    W3C.write(source([snapshot], entities), {"one_file": True}, sink)
    document = json.loads(sink.files[""])
    assert document["@context"][0] == CONTEXT
    assert (document["type"], document["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert document["first"]["partOf"] == document["id"]
    items = document["first"]["items"]
    assert document["total"] == len(items)
    identities = [document["id"], document["first"]["id"], *(one["id"] for one in items)]
    assert len(set(identities)) == len(identities)
    assert all(one.startswith("urn:") for one in identities)
    for one in items:
        assert one["type"] == "Annotation"
        assert one["motivation"] in MOTIVATIONS
        assert one["target"]["source"].startswith("urn:uuid:")
        position, quote = one["target"]["selector"]
        assert 0 <= position["start"] <= position["end"]
        assert set(quote) == {"type", "exact", "prefix", "suffix"}
        for body in one["body"]:
            assert body["purpose"] in MOTIVATIONS
            assert isinstance(body["value" if body["type"] == "TextualBody" else "source"], str)
            assert body["type"] in ("TextualBody", "SpecificResource")
