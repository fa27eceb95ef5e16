"""The door of imports: one clear error for whatever a reader does."""

from __future__ import annotations

import pytest

from editor.core.messages import FormatError
from editor.formats import door, registry
from editor.formats.base import ImportResult, Options, Source
from editor.formats.json.format import JsonFormat
from tests.formats.test_contract import SAMPLES


class _Failing(JsonFormat):
    """A reader with a fault of its own."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def read(self, source: Source, options: Options) -> ImportResult:
        raise self.error


def _code(data: bytes, name: str = "letter.txt", format_id: str = "auto") -> str:
    with pytest.raises(FormatError) as caught:
        door.read_source(Source(data, name), format_id)
    return caught.value.code


@pytest.mark.parametrize("format_id", SAMPLES)
def test_it_finds_the_format_by_what_the_source_holds(format_id: str) -> None:
    name, data = SAMPLES[format_id]
    assert door.read_source(Source(data, name)).letters
    assert door.read_source(Source(data, "unnamed")).letters


def test_what_cannot_be_read_is_refused_with_a_code() -> None:
    assert _code(b"") == "source-empty"
    assert _code(b"\x89PNG\r\n\x1a\n\0\0\0\0", "scan.png") == "source-not-understood"
    assert _code(b"{", "a.json", "json") == "json-broken"
    assert _code(b"x", "a.txt", "no such") == "format-unknown"
    assert _code(b"x", "a.md", "markdown") == "format-cannot-read"


def test_a_source_that_is_too_large_is_not_even_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "MAX_BYTES", 10)
    assert _code(b"x" * 11) == "source-too-large"


@pytest.mark.parametrize(("error", "code"), [
    (ValueError("odd"), "source-unreadable"), (KeyError("x"), "source-unreadable"), (OSError(), "source-unreadable"),
    (RecursionError(), "source-too-complex"), (MemoryError(), "source-too-complex"),
    (FormatError("json-broken", detail="d"), "json-broken"),
])
def test_any_failure_of_a_reader_is_one_error(
    error: BaseException, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "formats", lambda: (_Failing(error),))
    with pytest.raises(FormatError) as caught:
        door.read_source(Source(b'{"letters": []}', "odd.json"))
    assert caught.value.code == code
    assert caught.value.message.args["file"] == "odd.json"


def test_an_interruption_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "formats", lambda: (_Failing(KeyboardInterrupt()),))
    with pytest.raises(KeyboardInterrupt):
        door.read_source(Source(b'{"letters": []}', "odd.json"))
