"""IIIF manifests of both versions: labels, sizes, addresses and the names under which images are looked for."""

from __future__ import annotations

import json
from typing import Any

import pytest

from editor.core.messages import FormatError
from editor.core.scan_paths import is_safe_path
from editor.core.snapshot import LetterSnapshot
from editor.formats import door
from editor.formats.base import Source

V2: dict[str, Any] = {
    "@context": "http://iiif.io/api/presentation/2/context.json", "@type": "sc:Manifest",
    "@id": "https://example.org/m2", "label": [{"@value": "Brief an Jacob", "@language": "de"}, "Letter"],
    "attribution": "Staatsbibliothek", "license": "https://example.org/cc0",
    "metadata": [{"label": "Date", "value": "1812"}],
    "sequences": [{"canvases": [
        {"@id": "https://example.org/c1", "@type": "sc:Canvas", "label": "1r", "width": 1000, "height": 1500,
         "images": [{"resource": {"@id": "https://example.org/iiif/2/brief%2F0001.tif/full/full/0/default.jpg",
                                  "@type": "dctypes:Image", "format": "image/jpeg", "width": 2000, "height": 3000,
                                  "service": {"@id": "https://example.org/iiif/2/brief%2F0001.tif"}}}],
         "otherContent": [{"@id": "https://example.org/list"}]},
        {"@id": "https://example.org/c2", "@type": "sc:Canvas", "label": "1v", "width": 1000, "height": 1500,
         "images": [{"resource": {"@type": "oa:Choice", "default": {"@id": "https://example.org/img/0002.jpg"}}}]}]}]}
V3: dict[str, Any] = {
    "@context": "http://iiif.io/api/presentation/3/context.json", "type": "Manifest", "id": "https://example.org/m3",
    "label": {"none": ["Letter 12"]}, "requiredStatement": {"label": {"en": ["By"]}, "value": {"en": ["The library"]}},
    "rights": "http://creativecommons.org/publicdomain/mark/1.0/",
    "items": [{"id": "https://example.org/c1", "type": "Canvas", "label": {"en": ["fol. 3 verso"]}, "width": 800,
               "height": 600, "items": [{"type": "AnnotationPage", "items": [{
                   "type": "Annotation", "motivation": "painting", "body": {"type": "Choice", "items": [{
                       "id": "https://example.org/iiif/3/box-12/full/max/0/default.jpg", "type": "Image",
                       "service": [{"id": "https://example.org/iiif/3/box-12", "type": "ImageService3"}]}]}}]}]},
              {"id": "https://example.org/c2", "type": "Canvas", "width": 800, "height": 600}]}


def read(document: Any, name: str = "manifest.json") -> LetterSnapshot:
    letter, = door.read_source(Source(json.dumps(document).encode(), name)).letters
    return letter.snapshot


def test_version_2() -> None:
    letter = read(V2)
    assert letter.letter.title == "Brief an Jacob; Letter"
    assert letter.provenance.rights == "Staatsbibliothek; https://example.org/cc0"
    assert letter.provenance.digital_source is not None
    assert letter.provenance.digital_source.url == "https://example.org/m2"
    assert [(page.label, page.side, page.image and (page.image.path, page.image.width, page.image.height,
                                                    page.image.url)) for page in letter.pages] == [
        ("1r", "recto", ("0001.tif", 2000, 3000, "https://example.org/iiif/2/brief%2F0001.tif")),
        ("1v", "verso", ("0002.jpg", 1000, 1500, "https://example.org/img/0002.jpg"))]


def test_version_3() -> None:
    letter = read(V3)
    assert letter.letter.title == "Letter 12"
    assert letter.provenance.rights == "The library; http://creativecommons.org/publicdomain/mark/1.0/"
    assert [(page.label, page.side, page.image and (page.image.path, page.image.width, page.image.url))
            for page in letter.pages] == [
        ("fol. 3 verso", "verso", ("box-12", 800, "https://example.org/iiif/3/box-12")),
        ("", "", ("page 2", 800, None))]
    break_, = letter.transcription.of_kind("page-break")
    assert (break_.start, break_.attributes["n"]) == (0, "fol. 3 verso")


def test_what_has_no_place_is_named() -> None:
    letter, = door.read_source(Source(json.dumps(V2).encode(), "m.json")).letters
    assert sorted(one.args["element"] for one in letter.problems) == ["metadata", "otherContent"]


@pytest.mark.parametrize("address", [
    "https://example.org/../../etc/passwd", "file:///etc/passwd", "https://example.org/%2e%2e%2f%2e%2e%2fsecret.jpg",
    "C:\\windows\\a.jpg", "https://example.org/aux.jpg", "\u202egpj.a", "https://[", "/" * 40, 7, None])
def test_no_address_becomes_a_path_that_leads_elsewhere(address: object) -> None:
    canvas = {"type": "Canvas", "items": [{"items": [{"body": {"id": address, "type": "Image"}}]}]}
    page, = read({**V3, "items": [canvas]}).pages
    assert page.image is not None
    assert is_safe_path(page.image.path)
    assert "/" not in page.image.path
    assert page.image.url is None or page.image.url.startswith("https://")


@pytest.mark.parametrize("change", [
    {"type": "Collection"}, {"items": []}, {"items": "x"}, {"items": [1, None, []]}, {"items": [{"type": "Range"}]}])
def test_what_is_no_manifest_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(FormatError, match="iiif-not-ours"):
        door.read_source(Source(json.dumps({**V3, **change}).encode(), "m.json"), "iiif")


@pytest.mark.parametrize("label", [
    None, 3, [], {}, {"en": []}, {"en": [None]}, [[["deep"]]], {"@value": {"@value": "x"}}])
def test_odd_labels_and_sizes_are_taken_as_they_are(label: object) -> None:
    canvas = {"type": "Canvas", "label": label, "width": "wide", "height": -3, "items": {"items": 1}}
    page, = read({**V3, "label": label, "items": [canvas]}).pages
    assert page.image is not None
    assert (page.image.width, page.image.height) == (0, 0)
