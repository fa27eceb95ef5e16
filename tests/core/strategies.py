"""What the tests of the core draw: texts as letters have them, edits of them, annotations on them."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from hypothesis import strategies as st

from editor.core.anchors import Anchor, TextEdit, apply_edit
from editor.core.annotations import BLOCK_KINDS, Annotation, sort_key
from editor.core.blocks import line_spans
from editor.core.letters import Text
from editor.core.snapshot import TextSnapshot

PIECES = (
    "a", "b", "Peters", " ", ". ", "1", "[", "…", "\N{NO-BREAK SPACE}", "é", "e\N{COMBINING ACUTE ACCENT}", "Я",
    "Петерс", "שלום", "مرحبا", "\N{RIGHT-TO-LEFT MARK}", "🙂", "👩\N{ZERO WIDTH JOINER}🔬", "🇪🇺",
)
"""Emoji, a joined sequence, combining marks, no-break space, right-to-left script: never U+2028 nor CR."""

words = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
"""A stretch of one line."""

texts = st.lists(words, min_size=1, max_size=5).map("\n".join)
"""A text of one or more lines."""


@st.composite
def spans(draw: st.DrawFn, length: int, *, points: bool = True) -> Anchor:
    start = draw(st.integers(0, length if points else length - 1))
    return Anchor(start, draw(st.integers(start if points else start + 1, length)))


@st.composite
def edits(draw: st.DrawFn, content: str, inserted: st.SearchStrategy[str] = texts, *, low: int = 0,
          high: int | None = None) -> TextEdit:
    """Edits of ``content`` that remove something within [low, high], or nothing."""
    high = len(content) if high is None else high
    start = draw(st.integers(low, high))
    end = draw(st.one_of(st.just(start), st.integers(start, min(high, start + 4)), st.integers(start, high)))
    return TextEdit(start, content[start:end], draw(st.one_of(st.just(""), st.sampled_from(PIECES), inserted)))


@st.composite
def touching_edits(draw: st.DrawFn, content: str, first: TextEdit) -> TextEdit:
    """Edits of ``content``, which ``first`` left, that meet the stretch it wrote."""
    start = draw(st.integers(0, first.new_end))
    end = draw(st.integers(max(start, first.start), len(content)))
    return TextEdit(start, content[start:end], draw(st.one_of(st.just(""), words)))


@st.composite
def edit_chains(draw: st.DrawFn, content: str, max_size: int = 4) -> list[TextEdit]:
    chain: list[TextEdit] = []
    for _ in range(draw(st.integers(0, max_size))):
        chain.append(draw(edits(content)))
        content = apply_edit(content, chain[-1])
    return chain


def blocks_of(content: str, kinds: list[str] | None = None, text_id: str = "text") -> list[Annotation]:
    """One block role per line, ``block0``, ``block1`` …, of the given kinds in turn."""
    kinds = kinds or ["paragraph"]
    return [Annotation(id=f"block{index}", text=text_id, kind=kinds[index % len(kinds)], start=line.start,
                       end=line.end) for index, line in enumerate(line_spans(content))]


def text_snapshot(content: str, *annotations: Annotation, kinds: list[str] | None = None) -> TextSnapshot:
    """A transcription with one block role per line and the annotations given."""
    return TextSnapshot(text=Text(id="text", letter="letter", role="transcription", content=content),
                        annotations=tuple(sorted([*blocks_of(content, kinds), *annotations], key=sort_key)))


@st.composite
def snapshots(draw: st.DrawFn, max_annotations: int = 8) -> TextSnapshot:
    content = draw(texts)
    annotations: list[Annotation] = []
    for index in range(draw(st.integers(0, max_annotations))):
        anchor = draw(spans(len(content)))
        kind = draw(st.sampled_from(
            ["note", "gap", "line-break"] if anchor.is_point else ["entity", "supplied", "signature"]))
        quote = draw(st.sampled_from(["", content[anchor.start:anchor.end]]))
        annotations.append(Annotation(id=f"a{index}", text="text", kind=kind, start=anchor.start, end=anchor.end,
                                      quote=quote, attributes={"n": index, "run_in": kind == "signature"},
                                      entities=("someone",)))
    return text_snapshot(content, *annotations, kinds=draw(st.permutations(BLOCK_KINDS)))


def numbered_ids(prefix: str = "new") -> Callable[[], str]:
    """A source of identities that gives the same ones every time: new0, new1 …"""
    ids = map(f"{prefix}{{}}".format, itertools.count())
    return lambda: next(ids)
