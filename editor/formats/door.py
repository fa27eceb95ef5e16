"""The door of imports: whatever a reader does with a bad file, one clear error comes out and nothing goes in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

from editor.core.messages import FormatError
from editor.formats import registry
from editor.formats.base import Format, ImportResult, Source, StoppedError
from editor.formats.letter_page.formats import page_of as letter_page_of
from editor.formats.letter_page.page import Page

MAX_BYTES = 256 * 1024 * 1024
"""The largest source read, in bytes; a year of letters in one file is about a tenth of it."""


@runtime_checkable
class PagedFormat(Protocol):
    """A format that shows its sources as pages of its own making."""

    def page(self, source: Source, options: Mapping[str, Any]) -> Page:
        """Return a source as a page."""
        ...


def read_source(source: Source, format_id: str = "auto", options: Mapping[str, Any] | None = None) -> ImportResult:
    """Return the letters in ``source``, read by the named format or by the one that knows it best.

    Raises:
        Whatever the watch of ``base.watched`` raises.
        FormatError: ``source-empty``, ``source-too-large``, ``source-not-understood``, ``format-unknown``,
            ``format-cannot-read``, ``source-unreadable``, or the reader's own code.
    """
    if not source.data:
        raise FormatError("source-empty", file=source.name)
    if len(source.data) > MAX_BYTES:
        raise FormatError("source-too-large", file=source.name, megabytes=MAX_BYTES // 1024 // 1024)
    reader = registry.guess(source) if format_id == "auto" else registry.by_id(format_id)
    if not reader.can_read:
        raise FormatError("format-cannot-read", format=reader.name)
    return _read(reader, source, options or {})


def page_of(source: Source, format_id: str = "auto", options: Mapping[str, Any] | None = None) -> Page:
    """Return the source as the page that editors decide about.

    Raises:
        FormatError: as ``read_source``.
    """
    reader = registry.guess(source) if format_id == "auto" else registry.by_id(format_id)
    return reader.page(source, options or {}) if isinstance(reader, PagedFormat) else letter_page_of(source)


def _read(reader: Format, source: Source, options: Mapping[str, Any]) -> ImportResult:
    try:
        return reader.read(source, options)
    except FormatError as error:
        raise FormatError(error.code, **{"file": source.name, **error.message.args}) from None
    except StoppedError as stopped:
        raise stopped.__cause__ or stopped from None
    except (MemoryError, RecursionError) as error:
        raise FormatError("source-too-complex", file=source.name, format=reader.name) from error
    except Exception as error:  # the importer door: one of the three places that may
        raise FormatError("source-unreadable", file=source.name, format=reader.name, detail=repr(error)) from error
