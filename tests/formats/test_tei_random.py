"""Random TEI of nobody's edition: whatever stands in whatever, nothing is lost, and it settles once it is ours."""

from __future__ import annotations

import re
from collections import Counter
from xml.sax.saxutils import escape, quoteattr

from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ImportResult, Source
from tests.formats.letters import MemorySink, source

TEI = registry.by_id("tei")

_INLINE = (
    "hi", "persName", "placeName", "rs", "name", "date", "supplied", "unclear", "del", "add", "subst",
    "choice", "app", "abbr", "expan", "ex", "sic", "corr", "orig", "reg", "foreign", "q", "quote", "seg", "w",
    "num", "title", "bibl", "stamp", "damage", "metamark", "gap", "note", "ref", "ptr", "anchor", "lb", "pb",
    "space", "fw", "figure", "lem", "rdg", "cit", "emph", "geogName", "term", "handShift", "milestone", "x")
_BLOCKS = (
    "p", "ab", "head", "div", "opener", "closer", "dateline", "salute", "signed", "postscript", "list",
    "item", "label", "lg", "l", "table", "row", "cell", "address", "addrLine", "floatingText", "body", "said",
    "trailer")
_NAMES = ("n", "type", "rend", "ref", "key", "target", "corresp", "xml:id", "break", "place", "resp", "hand", "cert",
          "reason", "facs", "next", "prev")
_VALUES = ("#a", "#b", "a", "b", "no", "letter", "notes", "1", "x y", "é\u00a0")
_ATTRIBUTES = st.dictionaries(st.sampled_from(_NAMES), st.sampled_from(_VALUES), max_size=2)
_COUNTER = st.integers(0, 10_000)


def _element(name: str, attributes: dict[str, str], inner: str) -> str:
    said = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items())
    return f"<{name}{said}>{inner}</{name}>"


_WORD = _COUNTER.map(lambda number: f" wö{number} ")
_PIECES = st.one_of(_WORD, st.sampled_from(("<!-- c -->", "<?i x?>", " ", "e\u0301\u00a0😀", "")))


def _tree(names: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.recursive(_PIECES, lambda inner: st.builds(
        lambda name, attributes, parts: _element(name, attributes, "".join(parts)), st.sampled_from(names), _ATTRIBUTES,
        st.lists(inner, max_size=4)), max_leaves=12)


_BODIES = st.lists(st.one_of(
    st.builds(lambda attributes, parts: _element("p", attributes, "".join(parts)), _ATTRIBUTES,
              st.lists(_tree(_INLINE), max_size=4)),
    _tree((*_BLOCKS, *_INLINE))), max_size=4).map("".join)


def _read(body: str) -> ImportResult:
    data = (f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>{escape("T")}</title>'
            f"</titleStmt></fileDesc></teiHeader><text><body>{body}</body></text></TEI>")
    return TEI.read(Source(data.encode(), "x.xml"), {})


def _held(snapshot: LetterSnapshot) -> str:
    origin = snapshot.provenance.digital_source
    kept = " ".join(part.xml for part in origin.kept) if origin is not None else ""
    labels = " ".join(note.note.source_label or "" for note in snapshot.notes)
    return " ".join((kept, labels, repr(snapshot.letter), *(
        text.text.content + repr([(a.attributes, a.quote) for a in text.annotations]) for text in snapshot.texts())))


@settings(max_examples=250, deadline=None)
@given(body=_BODIES)
@example(body="<p><choice><hi> wö0 </hi><hi> wö0 </hi></choice></p>")
@example(body='<div type="notes"> wö0 </div>')
@example(body="<said><div></div><label><p></p></label></said>")
@example(body='<p> wö0 <note><div type="x"><p> wö1 </p></div></note></p>')
@example(body="<p> wö0 <note><p/><app><lem> wö1 </lem><rdg><p> wö2 </p></rdg></app></note></p>")
@example(body="<p><choice><lb> wö0 </lb><hi> wö1 </hi></choice></p>")
@example(body='<p><choice><seg type="note"> wö0 </seg><hi> wö1 </hi></choice></p>')
@example(body="<p><choice><hi><note> wö0 </note></hi></choice><choice><hi><note/></hi><hi> wö1 </hi></choice></p>")
@example(body="<p><app xml:id='a'><lem>x</lem><rdg>wö0 </rdg></app><app prev='#a'><lem/><rdg>wö1 </rdg></app></p>")
@example(body='<p><hi xml:id="a">x</hi><choice><hi prev="#a"> wö0 </hi><hi> wö1 </hi></choice></p>')
@example(body="<p><handShift><choice><hi> wö0 </hi><hi> wö1 </hi></choice></handShift></p>")
@example(body='<ref xml:id="a"> wö0 <note target="#a"></note></ref>')
@example(body='<p><ref target="#a"> wö0 </ref><ref target="#a"> wö1 </ref><note xml:id="a"/></p>')
@example(body='<p><anchor xml:id="a"> wö0 </anchor><note target="#a"/></p>')
def test_every_word_is_somewhere_and_it_settles_once_it_is_ours(body: str) -> None:
    result = _read(body)
    held = " ".join((*(_held(letter.snapshot) for letter in result.letters), repr(result.problems),
                     repr(result.entities)))
    for word in re.findall(r"wö\d+", body):
        assert word in held
    for letter in result.letters:
        snapshot = letter.snapshot
        sink = MemorySink()
        report = TEI.write(source([snapshot], result.entities), {}, sink)
        data = sink.files[report.files[0]]
        etree.fromstring(data)
        for word in re.findall(r"wö\d+", repr([text.annotations for text in snapshot.texts()])):
            assert word in data.decode()
        [again] = TEI.read(Source(data, "x.xml"), {"sidecar": sink.files[report.files[1]]}).letters
        assert replace(again.snapshot, provenance=snapshot.provenance) == snapshot
        [alone] = TEI.read(Source(data, "x.xml"), {}).letters
        assert Counter(t.text.content for t in alone.snapshot.texts()) == Counter(
            t.text.content for t in snapshot.texts())
