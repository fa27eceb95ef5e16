"""The form of a letter's provenance: witnesses, custody, publications, the digital source and rights."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from editor.core.provenance import CustodyEvent, DigitalSource, Publication
from editor.ui.forms.parts import KEEPERS, Context, date_rows, list_item, string_rows, text_row
from editor.ui.forms.spec import Add, FieldSpec, Row
from editor.ui.forms.witness_rows import witness_rows
from editor.ui.noop import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_READ = {"file": QT_TRANSLATE_NOOP("Forms", "File"), "media_type": QT_TRANSLATE_NOOP("Forms", "File type"),
         "encoding": QT_TRANSLATE_NOOP("Forms", "Encoding"), "sha256": QT_TRANSLATE_NOOP("Forms", "SHA-256")}
"""What was found when the source was read: shown, and not to be changed."""


def provenance_rows(context: Context) -> list[Row]:
    """The rows of the provenance."""
    rows: list[Row] = []
    for key, title, make in (("section-witnesses", translate("Forms", "Witnesses"), witness_rows),
                             ("section-custody", translate("Forms", "Custody"), _custody),
                             ("section-publications", translate("Forms", "Publications"), _publications),
                             ("section-source", translate("Forms", "Digital source and rights"), _source)):
        folded = context.folded(key)
        rows.append(Row(key, "section", title, folded=folded))
        rows += [] if folded else make(context)
    return rows


def _custody(context: Context) -> list[Row]:
    events = context.snapshot.provenance.custody
    rows: list[Row] = []
    for place, event in enumerate(events):
        rows += _event(context, event, place, len(events))
    add = Add(translate("Forms", "Change of keeper"), ("provenance", "custody"), lambda: CustodyEvent(text=""),
              f"custody.{len(events)}")
    return [*rows, Row("custody.add", "add", adds=(add,))]


def _event(context: Context, event: CustodyEvent, place: int, count: int) -> list[Row]:
    key, path = f"custody.{place}", ("provenance", "custody", place)
    item = list_item("custody", ("provenance", "custody"), place, count, can_copy=True)
    folded = context.folded(key, default=True)
    head = Row(key, "head", custody_line(event), 0, item=item, folded=folded)
    if folded:
        return [head]
    return [head,
            text_row(context, f"{key}.text", translate("Forms", "What happened"), (*path, "text"), item=item,
                     or_none=False),
            *date_rows(context, f"{key}.date", (*path, "date"), item=item),
            text_row(context, f"{key}.keeper", translate("Forms", "Keeper"), (*path, "keeper"), item=item,
                     source=context.sources.names((*KEEPERS, "person")))]


def custody_line(item: CustodyEvent) -> str:
    """Return a change of keeper on one line."""
    parts = (item.date.text or item.date.edtf if item.date is not None else "", item.text, item.keeper or "")
    return " · ".join(part for part in parts if part) or translate("Forms", "New change of keeper")


def _publications(context: Context) -> list[Row]:
    items = context.snapshot.provenance.publications
    rows: list[Row] = []
    for place, publication in enumerate(items):
        rows += _publication(context, publication, place, len(items))
    add = Add(translate("Forms", "Publication"), ("provenance", "publications"), lambda: Publication(title=""),
              f"publications.{len(items)}")
    return [*rows, Row("publications.add", "add", adds=(add,))]


def _publication(context: Context, publication: Publication, place: int, count: int) -> list[Row]:
    key, path = f"publications.{place}", ("provenance", "publications", place)
    item = list_item("publications", ("provenance", "publications"), place, count, can_copy=True)
    folded = context.folded(key, default=True)
    head = Row(key, "head", publication_line(publication), 0, item=item, folded=folded)
    if folded:
        return [head]

    def row(field: str, label: str, **more: Any) -> Row:
        return text_row(context, f"{key}.{field}", label, (*path, field), item=item, **more)
    return [head, row("title", translate("Forms", "Title"), or_none=False), row("part", translate("Forms", "Part")),
            *string_rows(context, f"{key}.editors", translate("Forms", "Editors"), (*path, "editors"),
                         hint=translate("Forms", "One name a line; Ctrl+Enter or a semicolon for another")),
            row("date", translate("Forms", "Date")), row("place", translate("Forms", "Place")),
            row("pages", translate("Forms", "Pages")), row("number", translate("Forms", "Number")),
            row("note", translate("Forms", "Remark"), look="tall")]


def publication_line(item: Publication) -> str:
    """Return a publication on one line."""
    parts = (item.title, item.part, item.date, item.place, item.pages)
    return " · ".join(part for part in parts if part) or translate("Forms", "New publication")


def _source(context: Context) -> list[Row]:
    path = ("provenance", "digital_source")
    source = context.snapshot.provenance.digital_source or DigitalSource()
    rows = [text_row(context, "rights", translate("Forms", "Rights"), ("provenance", "rights"), look="tall"),
            text_row(context, "source.translator", translate("Forms", "Translator"), (*path, "translator")),
            text_row(context, "source.url", translate("Forms", "Address"), (*path, "url"),
                     hint=translate("Forms", "Where the text was found, as https://…")),
            text_row(context, "source.retrieved", translate("Forms", "Retrieved"), (*path, "retrieved"),
                     hint=translate("Forms", "On which day, as 2024-05-01"))]
    for name, label in _READ.items():
        value = getattr(source, name)
        if value:
            spec = FieldSpec("", translate("Forms", label), value, lambda _s, _t, _c: None, "shown", minor=True)
            rows.append(Row(f"source.{name}", "fields", translate("Forms", label), 0, (spec,)))
    return rows
