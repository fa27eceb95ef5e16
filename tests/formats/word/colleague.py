"""A colleague at a word processor: changes the XML of a document as Word does, tracked or not."""

from __future__ import annotations

import copy
import io
import zipfile

from editor.formats.xml_reading import Element, etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
AT = "2026-11-29T09:00:00Z"


def w(name: str) -> str:
    return f"{{{W}}}{name}"


class Colleague:
    """Works on one document."""

    def __init__(self, data: bytes, name: str = "B. Reader") -> None:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.parts = {one: archive.read(one) for one in archive.namelist()}
        self.name = name
        self.body = etree.fromstring(self.parts["word/document.xml"])
        self.notes = etree.fromstring(self.parts["word/footnotes.xml"])
        self.comments: list[tuple[str, str, str]] = []
        self._number = 900

    def saved(self) -> bytes:
        """The document as it is now."""
        self.parts["word/document.xml"] = etree.tostring(self.body)
        self.parts["word/footnotes.xml"] = etree.tostring(self.notes)
        core = etree.fromstring(self.parts["docProps/core.xml"])
        tag = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}lastModifiedBy"
        found = core.find(tag)
        (etree.SubElement(core, tag) if found is None else found).text = self.name
        self.parts["docProps/core.xml"] = etree.tostring(core)
        if self.comments:
            self._write_comments()
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in self.parts.items():
                archive.writestr(name, data)
        return out.getvalue()

    def _write_comments(self) -> None:
        old = self.parts.get("word/comments.xml")
        root = etree.fromstring(old) if old else etree.Element(w("comments"), nsmap={"w": W})
        for number, author, words in self.comments:
            one = etree.SubElement(root, w("comment"), {w("id"): number, w("author"): author, w("date"): AT})
            run = etree.SubElement(etree.SubElement(one, w("p")), w("r"))
            etree.SubElement(run, w("t")).text = words
        self.parts["word/comments.xml"] = etree.tostring(root)
        self.comments = []

    # What is done

    def replaces(self, old: str, new: str, *, tracked: bool = True) -> None:
        """Write ``new`` for ``old``."""
        run = self._run_of(old)
        parent, at = run.getparent(), run.getparent().index(run)
        made = self._run_like(run, new) if new else None
        if not tracked:
            parent.remove(run)
            if made is not None:
                parent.insert(at, made)
            return
        struck = self._change("del")
        parent.replace(run, struck)
        struck.append(run)
        run.find(w("t")).tag = w("delText")
        if made is not None:
            inserted = self._change("ins")
            inserted.append(made)
            parent.insert(at + 1, inserted)

    def inserts(self, behind: str, new: str, *, tracked: bool = True) -> None:
        """Write ``new`` behind some words."""
        run = self._run_of(behind)
        made: Element = self._run_like(run, new)
        if tracked:
            inserted = self._change("ins")
            inserted.append(made)
            made = inserted
        (run.getparent() if run.getparent().tag == w("ins") else run).addnext(made)

    def inserts_within(self, behind: str, new: str) -> None:
        """Write ``new`` behind some words that somebody else inserted: Word parts their insertion."""
        run = self._run_of(behind)
        before, made = run.getparent(), self._change("ins")
        made.append(self._run_like(run, new))
        rest = etree.Element(before.tag, dict(before.attrib))
        rest.extend(list(run.itersiblings()))
        before.addnext(made)
        made.addnext(rest)

    def breaks(self, behind: str) -> None:
        """Begin a new paragraph behind some words, tracked."""
        run = self._run_of(behind)
        paragraph = self._paragraph(run)
        second = etree.Element(w("p"))
        properties = paragraph.find(w("pPr"))
        if properties is not None:
            second.append(copy.deepcopy(properties))
        top = run
        while top.getparent() is not paragraph:
            top = top.getparent()
        for one in list(top.itersiblings()):
            second.append(one)
        if properties is None:
            properties = etree.Element(w("pPr"))
            paragraph.insert(0, properties)
        marks = properties.find(w("rPr"))
        (etree.SubElement(properties, w("rPr")) if marks is None else marks).append(self._change("ins"))
        paragraph.addnext(second)

    def strikes_paragraph(self, words: str) -> None:
        """Strike a whole paragraph, its end included, tracked."""
        paragraph = self._paragraph(self._run_of(words))
        properties = paragraph.find(w("pPr"))
        if properties is None:
            properties = etree.Element(w("pPr"))
            paragraph.insert(0, properties)
        marks = properties.find(w("rPr"))
        (etree.SubElement(properties, w("rPr")) if marks is None else marks).append(self._change("del"))
        for run in list(paragraph.iter(w("r"))):
            struck = self._change("del")
            run.getparent().replace(run, struck)
            struck.append(run)
            for text in run.iter(w("t")):
                text.tag = w("delText")

    def comments_on(self, words: str, said: str) -> None:
        """Say something to some words."""
        run, number = self._run_of(words), self._next()
        run.addprevious(etree.Element(w("commentRangeStart"), {w("id"): number}))
        mark = etree.Element(w("r"))
        etree.SubElement(mark, w("commentReference"), {w("id"): number})
        run.addnext(mark)
        run.addnext(etree.Element(w("commentRangeEnd"), {w("id"): number}))
        self.comments.append((number, self.name, said))

    def adds_note(self, behind: str, words: str, *, tracked: bool = True) -> None:
        """Put a footnote behind some words."""
        run, number = self._run_of(behind), self._next()
        made = etree.Element(w("r"))
        etree.SubElement(made, w("footnoteReference"), {w("id"): number})
        note = etree.SubElement(self.notes, w("footnote"), {w("id"): number})
        paragraph = etree.SubElement(note, w("p"))
        etree.SubElement(etree.SubElement(paragraph, w("r")), w("footnoteRef"))
        text = etree.SubElement(etree.SubElement(paragraph, w("r")), w("t"))
        text.text = f" {words}"
        text.set(_SPACE, "preserve")
        if tracked:
            inserted = self._change("ins")
            inserted.append(made)
            made = inserted
        run.addnext(made)

    def strikes_note(self, words: str) -> None:
        """Strike the reference of the note that says ``words``, tracked."""
        note = next(one for one in self.notes if words in "".join(one.itertext()))
        found = next(one for one in self.body.iter(w("footnoteReference")) if one.get(w("id")) == note.get(w("id")))
        run, struck = found.getparent(), self._change("del")
        run.getparent().replace(run, struck)
        struck.append(run)

    def puts_table(self, behind: str, *cells: str) -> None:
        """Put a table of one row behind the paragraph that ends with some words, as LibreOffice does it: the end of
        the paragraph is new and tracked, what it ended with before stands behind the table."""
        run = self._run_of(behind)
        paragraph = self._paragraph(run)
        self.breaks(behind)
        table = etree.Element(w("tbl"))
        row = etree.SubElement(table, w("tr"))
        for words in cells:
            cell = etree.SubElement(etree.SubElement(row, w("tc")), w("p"))
            etree.SubElement(etree.SubElement(cell, w("r")), w("t")).text = words
        paragraph.addnext(table)

    # How

    def _next(self) -> str:
        self._number += 1
        return str(self._number)

    def _change(self, name: str) -> Element:
        return etree.Element(w(name), {w("id"): self._next(), w("author"): self.name, w("date"): AT})

    def _paragraph(self, run: Element) -> Element:
        return next(one for one in run.iterancestors() if one.tag == w("p"))

    def _run_like(self, run: Element, words: str) -> Element:
        made = etree.Element(w("r"))
        properties = run.find(w("rPr"))
        if properties is not None:
            made.append(copy.deepcopy(properties))
        text = etree.SubElement(made, w("t"))
        text.text = words
        text.set(_SPACE, "preserve")
        return made

    def _run_of(self, words: str) -> Element:
        """The run that holds just some words: another one is cut."""
        for root in (self.body, self.notes):
            for text in root.iter(w("t")):
                whole = text.text or ""
                if words in whole:
                    run = text.getparent()
                    before, _, behind = whole.partition(words)
                    text.text = words
                    text.set(_SPACE, "preserve")
                    if before:
                        run.addprevious(self._run_like(run, before))
                    if behind:
                        run.addnext(self._run_like(run, behind))
                    return run
        raise AssertionError(words)
