"""XML from outside: no entity of its own, no network, no file, no depth without end."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.core.messages import FormatError
from editor.formats import xml_reading
from editor.formats.xml_reading import parse_xml

BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbb">' + b"".join(
    b'<!ENTITY b%d "%s">' % (n, (b"&b%s;" % (str(n - 1).encode() if n else b"")) * 10) for n in range(10)
) + b"]><a>&b9;</a>"


def _code(data: bytes) -> str:
    with pytest.raises(FormatError) as caught:
        parse_xml(data)
    return caught.value.code


@pytest.mark.parametrize("data", [
    b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
    b"<?xml version='1.0'?>\n<!-- c -->\n<!DOCTYPE a [ ]><a/>",
    b'<!DOCTYPE a SYSTEM "]" [<!ENTITY e "x">]><a>&e;</a>',
    b"\xef\xbb\xbf<!DOCTYPE a [<!ATTLIST a b CDATA 'x'>]><a/>",
    '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'.encode("utf-16"),
    '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'.encode("utf-16-le"),
    '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'.encode("utf-16-be"),
    BOMB,
])
def test_a_document_type_with_declarations_is_refused(data: bytes) -> None:
    assert _code(data) == "xml-doctype-refused"


@pytest.mark.parametrize("doctype", [
    b"<!DOCTYPE a>", b'<!DOCTYPE a SYSTEM "a>b.dtd">', b"<!DOCTYPE a PUBLIC '-//X//Y' 'http://localhost:9/a.dtd'>",
    b"<!doctype a>",
])
def test_one_that_only_names_a_schema_is_ignored_with_a_hint(doctype: bytes) -> None:
    document = parse_xml(b"<?xml version='1.0'?>\n" + doctype + b"\n<a>x</a>")
    assert document.root.text == "x"
    assert [found.code for found in document.problems] == ["doctype-ignored"]
    assert document.root.sourceline == 3


def test_nothing_is_read_from_elsewhere(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET", encoding="utf-8")
    external = f'<!DOCTYPE a SYSTEM "{secret.as_uri()}"><a>&e;</a>'.encode()
    document = parse_xml(external)
    assert "SECRET" not in "".join(document.root.itertext())
    include = f'<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{secret.as_uri()}" parse="text"/></a>'
    assert "".join(parse_xml(include.encode()).root.itertext()) == ""


def test_duplicate_and_odd_identifiers_do_not_stop_the_reading() -> None:
    document = parse_xml(b'<a xml:id="1 2"><b xml:id="x"/><b xml:id="x"/></a>')
    assert len(document.root) == 2
    assert document.problems == ()


def test_a_broken_file_is_mended_and_reported() -> None:
    document = parse_xml(b"<a><b>one<c>two</b></a>")
    assert "".join(document.root.itertext()) == "onetwo"
    assert [found.code for found in document.problems] == ["xml-recovered"]
    assert "line 1" in str(document.problems[0].args["detail"])


def test_what_is_no_xml_is_refused() -> None:
    assert _code(b"") == "xml-broken"
    assert _code(b"words") == "xml-broken"
    assert _code(b"\x4c\xa7\x94\x93") == "xml-broken"
    assert _code(b"<!DOCTYPE a") == "xml-broken"
    assert _code(b"\xff\xfe<\0a") == "xml-broken"


def test_depth_and_size_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    deep = b"<a>" * (xml_reading.MAX_DEPTH + 1) + b"</a>" * (xml_reading.MAX_DEPTH + 1)
    assert _code(deep) == "xml-too-deep"
    monkeypatch.setattr(xml_reading, "MAX_BYTES", 100)
    assert _code(b"<a>" + b" " * 100 + b"</a>") == "xml-too-large"


def test_utf_16_and_other_encodings_are_read() -> None:
    text = '<?xml version="1.0" encoding="{}"?><a>Петерс 😀</a>'
    assert parse_xml(text.format("UTF-16").encode("utf-16")).root.text == "Петерс 😀"
    assert parse_xml(text.format("UTF-8").encode()).root.text == "Петерс 😀"
    cyrillic = '<?xml version="1.0" encoding="windows-1251"?><a>Петерс</a>'
    assert parse_xml(cyrillic.encode("cp1251")).root.text == "Петерс"
