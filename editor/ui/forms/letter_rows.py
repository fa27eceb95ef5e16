"""The form of a letter: what it is, its correspondence act by act, and its links to other letters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from editor.app import fields
from editor.core.letters import LETTER_KINDS, Action, ActionType, Link
from editor.core.operations import Operation
from editor.core.paths import Path
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.ui.forms.own_words import in_own_words
from editor.ui.forms.parts import Context, agent_rows, date_rows, name_row, text_row
from editor.ui.forms.sources import language_name, language_tag, languages, letter_line
from editor.ui.forms.spec import Add, FieldSpec, Item, Row
from editor.ui.letter_words import letter_kind_label
from editor.ui.noop import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

ACTIONS: dict[ActionType, str] = {
    "sent": QT_TRANSLATE_NOOP("Forms", "Sent"), "received": QT_TRANSLATE_NOOP("Forms", "Received"),
    "forwarded": QT_TRANSLATE_NOOP("Forms", "Forwarded"), "transmitted": QT_TRANSLATE_NOOP("Forms", "Transmitted"),
    "redirected": QT_TRANSLATE_NOOP("Forms", "Redirected"),
}
_WHO: dict[ActionType, str] = {"sent": QT_TRANSLATE_NOOP("Forms", "From")}
FURTHER: tuple[ActionType, ...] = ("forwarded", "transmitted", "redirected")

LINKS = {
    "reply-to": QT_TRANSLATE_NOOP("Forms", "reply to"), "answered-by": QT_TRANSLATE_NOOP("Forms", "answered by"),
    "encloses": QT_TRANSLATE_NOOP("Forms", "encloses"), "enclosed-in": QT_TRANSLATE_NOOP("Forms", "enclosed in"),
    "draft-of": QT_TRANSLATE_NOOP("Forms", "draft of"), "copy-of": QT_TRANSLATE_NOOP("Forms", "copy of"),
    "refers-to": QT_TRANSLATE_NOOP("Forms", "refers to"),
}


def letter_rows(context: Context) -> list[Row]:
    """The rows of the letter's own data."""
    rows: list[Row] = []
    for key, title, make in (("section-letter", translate("Forms", "Letter"), _letter),
                             ("section-correspondence", translate("Forms", "Correspondence"), _correspondence),
                             ("section-links", translate("Forms", "Links to other letters"), _links)):
        folded = context.folded(key)
        rows.append(Row(key, "section", title, folded=folded))
        rows += [] if folded else make(context)
    return rows


def _letter(context: Context) -> list[Row]:
    letter = context.snapshot.letter
    number = FieldSpec("", translate("Forms", "Number"), letter.number,
                       lambda s, text, _c: fields.set_value(s, ("letter", "number"), text.strip()))
    printed = FieldSpec("source", translate("Forms", "Number in the source"), letter.source_number or "",
                        lambda s, text, _c: fields.set_value(s, ("letter", "source_number"), text.strip() or None),
                        hint=translate("Forms", "The number that the source prints"),
                        placeholder=translate("Forms", "in the source"))
    kind = FieldSpec("", translate("Forms", "Kind"), letter.kind,
                     lambda s, text, _c: fields.set_value(s, ("letter", "kind"), text.strip() or "letter"),
                     hint=translate("Forms", "↓ shows the usual kinds; or any other word"))
    kind = in_own_words(kind, LETTER_KINDS, letter_kind_label)
    language = FieldSpec("", translate("Forms", "Language"), letter.language or "",
                         lambda s, text, chosen: fields.set_value(
                             s, ("letter", "language"), chosen or language_tag(text) or None),
                         source=languages, says=language_name,
                         hint=translate("Forms", "A tag (en, de, ru) or a language's name"))
    return [
        Row("letter.number", "fields", translate("Forms", "Number"), 0, (number, printed)),
        text_row(context, "letter.title", translate("Forms", "Title"), ("letter", "title"), or_none=False),
        Row("letter.kind", "fields", translate("Forms", "Kind"), 0, (kind,)),
        Row("letter.language", "fields", translate("Forms", "Language"), 0, (language,)),
    ]


# -- correspondence --------------------------------------------------------------------------------------------


def _correspondence(context: Context) -> list[Row]:
    rows: list[Row] = []
    counts: dict[ActionType, int] = {}
    for action, place in _acts(context.snapshot):
        count = counts.get(action.type, 0)
        counts[action.type] = count + 1
        rows += _act(context, action, place, count)
    adds = tuple(Add(translate("Forms", ACTIONS[kind]), ("letter", "actions"), _new_action(kind),
                     f"actions.{kind}.{counts.get(kind, 0)}") for kind in FURTHER)
    return [*rows, Row("actions.add", "add", adds=adds)]


def _new_action(kind: ActionType) -> Callable[[], Action]:
    return lambda: Action(type=kind)


def _acts(snapshot: LetterSnapshot) -> list[tuple[Action, int]]:
    """The acts with their places; sending and receiving are shown though nothing is known of them (place -1)."""
    acts = list(zip(snapshot.letter.actions, range(len(snapshot.letter.actions)), strict=True))
    kinds = [action.type for action, _ in acts]
    if "sent" not in kinds:
        acts.insert(0, (Action(type="sent"), -1))
    if "received" not in kinds:
        place = next(place for place, (action, _) in enumerate(acts) if action.type == "sent") + 1
        acts.insert(place, (Action(type="received"), -1))
    return acts


def _act(context: Context, action: Action, place: int, count: int) -> list[Row]:
    kind = action.type
    key = f"actions.{kind}.{count}"
    path: Path = ("letter", "actions", (kind, count))
    item = _act_item(key, place, context) if place >= 0 else None
    title = translate("Forms", ACTIONS[kind])
    folded = context.folded(key)
    rows = [Row(key, "head", _summary(title, action) if folded else title, 0, item=item, folded=folded)]
    if folded:
        return rows
    if kind in FURTHER and item is not None:
        rows.append(_type_row(f"{key}.type", kind, path, item))
    who = translate("Forms", _WHO.get(kind, QT_TRANSLATE_NOOP("Forms", "To")))
    rows += agent_rows(context, f"{key}.agents", who, (*path, "agents"))
    depth = int(kind != "sent")
    if depth:
        hidden = context.folded(f"{key}.when", not (action.date or action.place))
        rows.append(Row(f"{key}.when", "head", translate("Forms", "Date and place"), depth, folded=hidden))
        if hidden:
            return rows
    words_ = _between(context) if key == "actions.sent.0" else ""
    rows += date_rows(context, f"{key}.date", (*path, "date"), depth=depth, item=item, words=words_,
                      always=not depth)
    return [*rows, name_row(context, f"{key}.place", translate("Forms", "Place"), (*path, "place"), depth=depth,
                            item=item)]


def _act_item(key: str, place: int, context: Context) -> Item:
    """The act as one of the list. A neighbour of its own kind is counted as another of that kind."""
    kinds = [action.type for action in context.snapshot.letter.actions]

    def twin(at: int) -> str:
        order = [*kinds[:place], *kinds[place + 1:]]
        if at >= len(kinds):
            return f"actions.forwarded.{kinds.count('forwarded')}"
        order.insert(at, kinds[place])
        return f"actions.{order[at]}.{order[:at].count(order[at])}"
    return Item(("letter", "actions"), place, len(kinds), key, twin)


def _type_row(key: str, kind: ActionType, path: Path, item: Item) -> Row:
    choices = tuple((name, translate("Forms", words_)) for name, words_ in ACTIONS.items())

    def put(snapshot: LetterSnapshot, text: str, _chosen: str | None) -> Operation | None:
        return fields.set_value(snapshot, path, replace(fields.value_at(snapshot, path), type=text))
    return Row(key, "fields", translate("Forms", "Act"), 0, (
        FieldSpec("", translate("Forms", "What was done"), kind, put, "choice", choices, minor=True),), item)


def _summary(title: str, action: Action) -> str:
    names = "; ".join(agent.name for agent in action.agents)
    date = action.date.text or action.date.edtf if action.date is not None else ""
    place = action.place.name if action.place is not None else ""
    return " · ".join(part for part in (title, names, date, place) if part)


def _between(context: Context) -> str:
    if context.between is None:
        return ""
    said = translate("Forms", "Earlier than the letter before it ({before}): see whether this is its place.")
    if not context.between.is_early:
        said = translate("Forms", "Later than the letter after it ({after}): see whether this is its place.")
    return said.format(before=letter_line(context.between.before), after=letter_line(context.between.after))


# -- links -----------------------------------------------------------------------------------------------------


def _links(context: Context) -> list[Row]:
    links = context.snapshot.letter.links
    rows = [_link(context, link, place, len(links)) for place, link in enumerate(links)]
    add = Add(translate("Forms", "Link"), ("letter", "links"), lambda: Link(type="reply-to"),
              f"links.{len(links)}")
    hint = translate("Forms", "The letter that this one answers, encloses …: ↵ on a link goes there.")
    return [*rows, Row("links.add", "add", adds=(add,), words="" if links else hint)]


def _link(context: Context, link: Link, place: int, count: int) -> Row:
    path: Path = ("letter", "links", place)
    letter = context.letter(link.letter) if link.letter is not None else None
    shown = letter_line(letter) if letter is not None else link.text or ""
    choices = tuple((name, translate("Forms", words_)) for name, words_ in LINKS.items())
    kind = FieldSpec("type", translate("Forms", "Kind of link"), link.type, _link_type_put(path), "choice", choices,
                     stretch=2)
    target = FieldSpec("", translate("Forms", "Letter linked to"), shown, _target_put(path),
                       source=context.sources.letters, stretch=3,
                       hint=translate("Forms", "Number, date or names of a letter here; or words for one that is not"),
                       go=letter.id if letter is not None else "")
    tip = translate("Forms", "A letter of this project: Enter goes there") if letter is not None else ""
    gone = translate("Forms", "The letter that this links to is not in the project.") if (
        link.letter is not None and letter is None) else ""
    item = Item(("letter", "links"), place, count, f"links.{place}", lambda at: f"links.{at}")
    return Row(f"links.{place}", "fields", "", 0, (kind, target), item, "→" if letter is not None else "", tip,
               words=gone)


def _link_type_put(path: Path) -> Callable[[LetterSnapshot, str, str | None], Operation | None]:
    return lambda snapshot, text, _chosen: fields.set_value(
        snapshot, path, replace(fields.value_at(snapshot, path), type=text))


def _target_put(path: Path) -> Callable[[LetterSnapshot, str, str | None], Operation | None]:
    """A letter that was chosen, or words; words that a link had beside its letter stay with it."""
    def put(snapshot: LetterSnapshot, text: str, chosen: str | None) -> Operation | None:
        link: Link = fields.value_at(snapshot, path)
        if chosen is not None:
            return fields.set_value(snapshot, (*path, "letter"), chosen)
        words_ = text.strip()
        if not words_:
            items = fields.value_at(snapshot, path[:-1])
            place = path[-1] if isinstance(path[-1], int) else 0
            return fields.set_value(snapshot, path[:-1], (*items[:place], *items[place + 1:]))
        return fields.set_value(snapshot, path, replace(link, text=words_, letter=None))
    return put
