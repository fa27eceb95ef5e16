"""Encodings: detected, reported, and never turned into nonsense."""

import codecs

import pytest

from editor.core.messages import FormatError
from editor.formats.encoding import MAX_BYTES, decode

RUSSIAN = "Тверь, 3 апреля 1911 г.\nДорогой Иван Иванович!\nПосылаю Вам две тетради моих записок.\nВаш П. Вересов"
SHORT_RUSSIAN = "Дорогой Иван!"
WESTERN = "Köln, den 3. März 1922\nLieber Müller, ich grüße Dich – „von Herzen“.\nCafé à la crème, naïve."


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1251", "windows-1251"),
        ("koi8_r", "koi8-r"),
    ],
)
@pytest.mark.parametrize("text", [RUSSIAN, SHORT_RUSSIAN])
def test_russian(text, encoding, name):
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.encoding == name
    assert bool(decoded.problems) == (name != "utf-8")
    assert all(problem.args["encoding"] == name for problem in decoded.problems)


@pytest.mark.parametrize(
    ("encoding", "name"), [("utf-8", "utf-8"), ("utf-16", "utf-16-le"), ("cp1252", "windows-1252")]
)
def test_western(encoding, name):
    decoded = decode(WESTERN.encode(encoding))
    assert (decoded.text, decoded.encoding) == (WESTERN, name)


def test_declaration_comes_before_a_guess():
    page = '<html><head><meta charset="koi8-r"></head><body>да</body></html>'
    assert decode(page.encode("koi8_r")).text == page
    page = '<?xml version="1.0" encoding="windows-1251"?><html>да</html>'
    assert decode(page.encode("cp1251")).text == page


def test_a_wrong_declaration_is_not_believed():
    page = '<html><head><meta charset="no-such-thing"></head><body>Дорогой</body></html>'
    assert decode(page.encode()).text == page


def test_damaged_utf8_is_reported():
    data = RUSSIAN.encode()
    decoded = decode(data[:20] + b"\xff" + data[20:])
    assert decoded.encoding == "utf-8"
    assert "encoding-doubtful" in [problem.code for problem in decoded.problems]


def test_line_ends_and_forbidden_characters():
    decoded = decode("one\r\ntwo\rthree\u2028four\x07five".encode())
    assert decoded.text == "one\ntwo\nthree\nfour\ufffdfive"
    (problem,) = decoded.problems
    assert (problem.code, problem.args) == ("characters-replaced", {"replaced": 1, "line_ends": 1})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "source-empty"),
        (b" \r\n\t", "source-empty"),
        (codecs.BOM_UTF8, "source-empty"),
        ("\u00a0\n".encode(), "source-empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "source-binary"),
        (bytes(range(256)) * 40, "source-binary"),
        (b"PK\x03\x04abc", "source-binary"),
        (b"\x7fELF\x02\x01", "source-binary"),
        (b"a" * (MAX_BYTES + 1), "source-too-large"),
    ],
)
def test_what_is_no_text_is_refused(data, code):
    with pytest.raises(FormatError) as refused:
        decode(data)
    assert refused.value.code == code
