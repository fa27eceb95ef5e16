"""Manifests for viewers: canvases with addresses, the words of lines in their boxes, and back again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from editor.core.assemble import reassembled
from editor.core.letters import Action, DateValue
from editor.core.pages import Image, Page
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ExportReport, Source
from tests.formats.letters import MemorySink, everything, source

IIIF = registry.by_id("iiif")
BASE = "https://example.org/iiif"


def image(url: str | None, width: int = 1240) -> Image:
    return Image(path="a.jpg", sha256="", media_type="image/jpeg", width=width, height=1754, url=url)


def letter(*urls: str | None) -> LetterSnapshot:
    """The letter with everything: its page, with lines, has the first address; further pages have no lines."""
    snapshot, _ = everything()
    first = replace(snapshot.pages[0], image=image(urls[0]))
    more = [Page(id=f"{number:032x}", letter=snapshot.letter.id, order=number, label=f"{number}v", image=image(url))
            for number, url in enumerate(urls[1:], 2)]
    return reassembled(replace(snapshot, pages=(first, *more)))


def written(*snapshots: LetterSnapshot, **options: object) -> tuple[dict[str, Any], ExportReport]:
    sink = MemorySink()
    report = IIIF.write(source(list(snapshots)), {"url": BASE, **options}, sink)
    return {name: json.loads(data) for name, data in sink.files.items()}, report


def _identities(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("id"), str) and value.get("type") not in ("Image", "ImageService3"):
            yield value["id"]
        for one in value.values():
            yield from _identities(one)
    elif isinstance(value, list):
        for one in value:
            yield from _identities(one)


def test_a_manifest_has_what_the_specification_asks_for() -> None:
    files, _ = written(letter("https://example.org/scans/1.jpg", "https://example.org/iiif/2/two"))
    manifest = files["letter-1.json"]
    assert manifest["@context"] == "http://iiif.io/api/presentation/3/context.json"
    assert (manifest["id"], manifest["type"]) == (f"{BASE}/letter-1.json", "Manifest")
    assert manifest["label"] == {"en": ["J. X. Peters to I. V. Stalin"]}
    assert manifest["navDate"] == "1922-04-03T00:00:00Z"
    assert manifest["requiredStatement"]["value"] == {"none": ["RTSKHIDNI. F. 558. On. 1. D. 2275. L. 1."]}
    assert "rights" not in manifest
    for canvas in manifest["items"]:
        assert canvas["type"] == "Canvas"
        assert (canvas["width"], canvas["height"]) == (1240, 1754)
        [page] = canvas["items"]
        [painting] = page["items"]
        assert (painting["motivation"], painting["target"]) == ("painting", canvas["id"])
        for text in (one for part in canvas.get("annotations", ()) for one in part["items"]):
            assert text["motivation"] == "supplementing"
            assert text["target"].partition("#")[0] == canvas["id"]
    identities = [one for one in _identities(manifest) if one.startswith(BASE)]
    assert len(set(identities)) == len(identities)


def test_the_words_of_a_line_stand_in_its_box() -> None:
    files, _ = written(letter("https://example.org/scans/1.jpg"))
    [canvas] = files["letter-1.json"]["items"]
    [part] = canvas["annotations"]
    assert [(one["body"]["value"], one["target"].partition("#")[2]) for one in part["items"]] == [
        ("Letterhead of the Bureau", "xywh=100,100,800,60"), ("To the Secretariat", "xywh=100,200,800,60")]
    without, report = written(letter("https://example.org/scans/1.jpg"), text=False)
    assert "annotations" not in without["letter-1.json"]["items"][0]
    assert "the text" in str(report.problems[0].args["what"])


@pytest.mark.parametrize(("url", "body", "service"), [
    ("https://example.org/a.JPG", "https://example.org/a.JPG", None),
    ("https://example.org/iiif/2/a", "https://example.org/iiif/2/a/full/max/0/default.jpg", "ImageService2"),
    ("https://example.org/iiif/3/a/", "https://example.org/iiif/3/a/full/max/0/default.jpg", "ImageService3"),
    ("https://example.org/iiif/a/full/max/0/default.jpg", "https://example.org/iiif/a/full/max/0/default.jpg", None),
])
def test_an_address_is_an_image_or_a_service(url: str, body: str, service: str | None) -> None:
    files, _ = written(letter(url))
    painted = files["letter-1.json"]["items"][0]["items"][0]["items"][0]["body"]
    [kind] = [one.get("type") or one.get("@type") for one in painted.get("service", ())] or [None]
    assert (painted["id"], kind) == (body, service)


def test_pages_come_back_with_labels_sizes_and_addresses() -> None:
    urls = ("https://example.org/scans/1.jpg", "https://example.org/iiif/2/two", "https://example.org/iiif/3/three")
    snapshot = letter(*urls)
    sink = MemorySink()
    IIIF.write(source([snapshot]), {"url": BASE}, sink)
    [back] = IIIF.read(Source(sink.files["letter-1.json"], "letter-1.json"), {}).letters
    assert [(page.label, page.image and (page.image.url, page.image.width, page.image.height))
            for page in back.snapshot.pages] == [
        (page.label, page.image and (page.image.url, page.image.width, page.image.height))
        for page in snapshot.pages]
    assert back.snapshot.letter.title == snapshot.letter.title


def test_pages_without_addresses_or_sizes_are_left_out_and_reported() -> None:
    files, report = written(letter("https://example.org/1.jpg", None, "file:///tmp/a.jpg"))
    assert len(files["letter-1.json"]["items"]) == 1
    assert "pages without the address or size of an image" in str(report.problems[0].args["what"])
    none, report = written(letter(None))
    assert none == {}
    assert report.files == ()
    assert [problem.code for problem in report.problems] == ["letter-not-written"]


def test_without_an_address_of_the_folder_manifests_say_that_they_lie_nowhere() -> None:
    """https://iiif.io/api/presentation/3.0/#id: an HTTP(S) URI."""
    snapshot = letter("https://example.org/1.jpg")
    told = [one.args for one in written(snapshot, url="")[1].problems
            if one.code == "export-particulars-missing"]
    assert told == [{"what": "url", "format": "IIIF manifest"}]
    with_address = written(snapshot)[1].problems
    assert not any(one.code == "export-particulars-missing" for one in with_address)


VIEWING = frozenset({"painting", "supplementing", "commenting", "tagging"})


@pytest.mark.parametrize("one_file", [False, True])
def test_manifests_keep_the_rules_of_the_specification(one_file: bool) -> None:
    """What must be there in Presentation 3.0, and of which type: section 3, and the tables of appendix A."""
    files, _ = written(letter("https://example.org/1.jpg", "https://example.org/iiif/3/two"),
                       url="https://example.org/iiif", one_file=one_file)
    for manifest in files.values():
        assert manifest["@context"] == "http://iiif.io/api/presentation/3/context.json"
        assert isinstance(manifest["items"], list)
        canvases = [one["id"] for one in manifest["items"]]
        identities = [manifest["id"], *canvases]
        for canvas in manifest["items"]:
            assert (canvas["type"], canvas["height"] > 0, canvas["width"] > 0) == ("Canvas", True, True)
            for page in (*canvas["items"], *canvas.get("annotations", ())):
                assert page["type"] == "AnnotationPage"
                identities.append(page["id"])
                for annotation in page["items"]:
                    identities.append(annotation["id"])
                    assert annotation["motivation"] in VIEWING
                    assert annotation["target"].partition("#")[0] == canvas["id"]
            [painting] = [one for page in canvas["items"] for one in page["items"]]
            assert (painting["motivation"], painting["body"]["type"]) == ("painting", "Image")
            assert painting["body"]["id"].startswith("https://")
        for part in (manifest, *manifest["items"], *manifest.get("structures", ())):
            assert all(isinstance(value, list) for value in part["label"].values())
        for one in manifest.get("structures", ()):
            assert one["type"] == "Range"
            identities.append(one["id"])
            assert {item["id"] for item in one["items"]} <= set(canvases)
        assert len(set(identities)) == len(identities)
        assert all(one.startswith("https://example.org/iiif/") for one in identities)


def test_all_letters_are_one_manifest_with_a_range_each() -> None:
    first = letter("https://example.org/1.jpg", "https://example.org/2.jpg")
    second = replace(first, letter=replace(first.letter, id="e" * 32, number="2"))
    files, report = written(first, second, letter(None), one_file=True)
    manifest = files[""]
    assert report.files == ("",)
    canvases = [canvas["id"] for canvas in manifest["items"]]
    assert len(set(canvases)) == 4
    assert [one["id"] for part in manifest["structures"] for one in part["items"]] == canvases


@pytest.mark.parametrize(("rights", "there"), [
    ("https://creativecommons.org/licenses/by/4.0/", True), ("All rights reserved.", False)])
def test_rights_are_an_address_or_words(rights: str, there: bool) -> None:
    snapshot = letter("https://example.org/1.jpg")
    made = replace(snapshot, provenance=replace(snapshot.provenance, rights=rights))
    manifest = written(made)[0]["letter-1.json"]
    assert (manifest.get("rights") == rights) == there
    assert (rights in json.dumps(manifest["metadata"])) != there


@pytest.mark.parametrize(("edtf", "day"), [
    ("1922", "1922-01-01"), ("[..1917-11-08]", None), ("1922-05~", "1922-05-01"), ("-0044", None), (None, None)])
def test_the_line_of_time_has_the_first_possible_day(edtf: str | None, day: str | None) -> None:
    snapshot = letter("https://example.org/1.jpg")
    dated = replace(snapshot.letter, actions=(Action(type="sent", date=DateValue(text="x", edtf=edtf)),))
    manifest = written(replace(snapshot, letter=dated))[0]["letter-1.json"]
    assert manifest.get("navDate") == (f"{day}T00:00:00Z" if day else None)
