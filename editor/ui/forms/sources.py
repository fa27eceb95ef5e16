"""Where suggestions come from: the register with all its name forms, the letters of the project, languages, words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale

from editor.core.entities import Entity
from editor.core.folding import fold_text
from editor.core.letters import Letter
from editor.core.messages import LetterbookError
from editor.core.names import NameIndex
from editor.core.rows import LetterRow
from editor.ui.controller import Controller
from editor.ui.forms.spec import Source, Suggestion
from editor.ui.messages import word

MOST = 30
AGENTS = ("person", "organisation")
PLACES = ("place",)
KEEPERS = ("organisation",)


class Sources:
    """The sources of a form."""

    def __init__(self, controller: Controller) -> None:
        self._controller = controller
        self._indexes: dict[tuple[str, ...], NameIndex] = {}
        self._register: Mapping[str, Entity] = {}

    def names(self, kinds: tuple[str, ...]) -> Source:
        """The entries of the kinds, found by any of their forms, in order of likeness."""
        def look(text: str) -> list[Suggestion]:
            if not text.strip():
                return [_entry(entity, entity.name, text) for entity in self._used(kinds)]
            return [_entry(found.entity, found.form, text) for found in self._index(kinds).rank(text, MOST)]
        return look

    def _index(self, kinds: tuple[str, ...]) -> NameIndex:
        register = self._controller.entities()
        if register is not self._register:
            self._register, self._indexes = register, {}
        if kinds not in self._indexes:
            self._indexes[kinds] = NameIndex(
                entity for entity in register.values() if entity.kind in kinds and entity.merged_into is None)
        return self._indexes[kinds]

    def _used(self, kinds: tuple[str, ...]) -> list[Entity]:
        """The entries that the letter mentions: the likeliest where nothing is typed yet."""
        snapshot, register = self._controller.snapshot, self._controller.entities()
        ids = [entity for text in (snapshot.texts() if snapshot is not None else ())
               for tag in text.of_kind("entity") for entity in tag.entities]
        found = (register.get(entity) for entity in dict.fromkeys(ids))
        return [entity for entity in found if entity is not None and entity.kind in kinds][:MOST]

    def letters(self, text: str) -> list[Suggestion]:
        """The letters whose number, date, title or correspondents hold the words."""
        rows: list[LetterRow] = []
        try:
            rows = self._controller.session.rows(where=_quoted(text), limit=MOST, counted=False)
        except LetterbookError:
            return []
        own = self._controller.letter_id
        found = [Suggestion(row_line(row), value=row.id) for row in rows if row.id != own]
        return sorted(found, key=lambda s: not s.text.startswith(f"{text.strip()} "))


def _quoted(text: str) -> str:
    """The words as the query language takes them for words, whatever signs they hold; years and dates are dates."""
    terms: list[str] = []
    for part in text.split():
        plain = part.strip(",.;·“”")
        is_date = plain[:4].isdigit() and len(plain) in (4, 7, 10) and plain.replace("-", "").isdigit()
        terms.append(f"date:{plain}" if is_date else '"{}"'.format(plain.replace('"', "")))
    return " ".join(term for term in terms if term != '""')


def row_line(row: LetterRow) -> str:
    """Return a letter of the list on one line."""
    between = " → ".join(name for name in (row.sender, row.recipient) if name) or row.title
    return " · ".join(part for part in (row.number, row.date, between) if part)


def letter_line(letter: Letter) -> str:
    """Return a letter on one line: number, date, who to whom."""
    sent, received = letter.action("sent"), letter.action("received")
    names = ["; ".join(agent.name for agent in action.agents) if action is not None else ""
             for action in (sent, received)]
    between = " → ".join(name for name in names if name) or letter.title
    date = sent.date.text if sent is not None and sent.date is not None else ""
    return " · ".join(part for part in (letter.number, date, between) if part)


def words(choices: Iterable[str]) -> Source:
    """The choices that begin with, or hold, what is typed; any other word is as good."""
    known = tuple(choices)

    def look(text: str) -> list[Suggestion]:
        needle = fold_text(text.strip())
        found = [choice for choice in known if needle in fold_text(choice)]
        found.sort(key=lambda choice: not fold_text(choice).startswith(needle))
        return [Suggestion(choice, fits=fold_text(choice) == needle) for choice in found]
    return look


def languages(text: str) -> list[Suggestion]:
    """The languages whose tag or name begins with what is typed; tags are those of BCP 47."""
    needle = fold_text(text.strip())
    common = ("en", "de", "fr", "ru", "la", "it", "es", "nl", "pl", "uk")
    if not needle:
        return [Suggestion(tag, language_name(tag), tag) for tag in common]
    found = [Suggestion(tag, name, tag, fits=needle in (tag, fold_text(name))) for tag, name in _languages().items()
             if tag.startswith(needle) or fold_text(name).startswith(needle)]
    return sorted(found, key=lambda s: (not s.fits, len(s.text), s.detail))[:MOST]


_known: dict[str, str] = {}


def _languages() -> dict[str, str]:
    if not _known:
        for language in QLocale.Language:
            tag = QLocale.languageToCode(language)
            if tag and language not in (QLocale.Language.AnyLanguage, QLocale.Language.C):
                _known[tag] = QLocale.languageToString(language)
    return _known


def language_name(tag: str) -> str:
    """Return the name of the language of a tag, or an empty text for one that is not known."""
    return _languages().get(tag.split("-")[0].casefold(), "")


def language_tag(text: str) -> str:
    """Return the tag of a language that was written by its name; anything else as it is."""
    folded = fold_text(text.strip())
    return next((tag for tag, name in _languages().items() if fold_text(name) == folded), text.strip())


def _entry(entity: Entity, form: str, typed: str) -> Suggestion:
    detail = [entity.name if entity.name != form else "", word(entity.kind), entity.dates or ""]
    return Suggestion(form, ", ".join(part for part in detail if part), entity.id,
                      fits=fold_text(form) == fold_text(typed.strip()))
