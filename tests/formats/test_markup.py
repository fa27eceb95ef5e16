"""Markup of the HTML edition: whatever words hold, they stay words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from editor.core.characters import without_forbidden
from editor.formats.html.elements import Element, Maker

SIGNS = st.text(st.one_of(st.sampled_from("<>&\"'/=;#%!-?\r\n\t \u00a0{}`\\"), st.characters()), max_size=12)
"""What somebody could break out of a page with, and everything else that a string can hold."""
KEPT = SIGNS.map(lambda text: without_forbidden(text)[0])
NAMES = st.sampled_from(("title", "class", "id", "aria-label", "data-read", "href", "src"))


def page(text: str, attributes: dict[str, str], tail: str, maker: Maker) -> bytes:
    """A page with the words and values in every way in which they can be written."""
    root = Element("html")
    body = maker.child(root, "body")
    maker.child(maker.child(body, "p", attributes, text), "q", attributes)
    maker.leaf(body, "a", attributes, text)
    maker.leaf(body, "img", attributes)
    maker.write(body, tail)
    return maker.page(root)


@given(KEPT, st.dictionaries(NAMES, KEPT), KEPT)
def test_a_page_is_what_the_parser_of_the_same_would_write(text: str, attributes: dict[str, str], tail: str) -> None:
    root = etree.Element("html")
    body = etree.SubElement(root, "body")
    first = etree.SubElement(body, "p", attributes)
    first.text = text
    etree.SubElement(first, "q", attributes)
    etree.SubElement(body, "a", attributes).text = text
    etree.SubElement(body, "img", attributes).tail = tail
    expected = etree.tostring(root, method="html", encoding="utf-8", doctype="<!DOCTYPE html>") + b"\n"
    maker = Maker()
    assert page(text, attributes, tail, maker) == expected
    assert not maker.replaced


@given(SIGNS, SIGNS, SIGNS)
def test_no_words_become_markup(text: str, value: str, tail: str) -> None:
    maker = Maker()
    written = page(text, {"title": value}, tail, maker)
    body = html.document_fromstring(written.decode()).find("body")
    assert [element.tag for element in body.iter()] == ["body", "p", "q", "a", "img"]
    assert all(list(element.attrib) == ["title"] for element in body.iter("p", "q", "a", "img"))
    assert bool(maker.replaced) == any(without_forbidden(one)[1] for one in (text, value, tail))


def test_a_script_in_words_and_values_is_not_run() -> None:
    hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>"
    written = page(hostile, {"title": hostile, "href": hostile}, hostile, Maker())
    root = html.document_fromstring(written.decode())
    assert not list(root.iter("script"))
    assert len(list(root.iter("img"))) == 1
    assert "onerror" not in root.find(".//img").attrib
    assert root.find(".//a").text == hostile
    assert root.find(".//p").get("title") == hostile
