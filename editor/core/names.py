"""Names of persons: taken apart, compared across transliterations, ranked for the tag picker, read from headlines."""

from __future__ import annotations

import heapq
import math
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from editor.core.entities import Entity
from editor.core.folding import fold_text, folded
from editor.core.record import Record

_INITIAL = re.compile(r"(?:[^\W\d_]|[A-Z][a-z]|[Дд]ж)\.")
_GLUED = re.compile(r"(?<=[^\W\d_]\.)(?=[^\W\d_])")
_PARTICLES = frozenset("von van der den de du di da la le zu zur ten ter al el ibn bin af av d'".split())  # noqa: SIM905

_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu",
    "я": "ia", "і": "i", "ї": "i", "є": "e", "ґ": "g",
}
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "t", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i", "φ": "f",
    "χ": "kh", "ψ": "ps", "ω": "o",
}
_ALPHABETS = _LATIN | _GREEK
_MARKED = str.maketrans({
    # What scholarly systems (ISO 9, Slavic studies, Polish) write with a mark that would be folded away.
    "č": "tsch", "ć": "tsch", "ĉ": "tsch", "š": "sh", "ś": "sh", "ŝ": "shch", "ž": "zh", "ż": "zh", "ź": "zh",
    "ĵ": "zh", "ẑ": "dz", "û": "iu", "â": "ia", "ė": "e", "è": "e", "ě": "e", "ë": "e", "й": "i", "ё": "e",
    "ʹ": None, "ʺ": None, "′": None, "″": None, "’": None, "ʼ": None, "ь": None, "ъ": None,
})
_CONTINENTAL = (
    # As German, Polish and scholarly systems read these; English and library systems read "ch" as in "church".
    ("schtsch", "щ"), ("shtsch", "щ"), ("shch", "щ"), ("tsch", "ч"), ("dsch", "dzh"), ("sch", "sh"), ("ch", "kh"),
    ("ck", "k"), ("cz", "ч"), ("sz", "sh"), ("rz", "zh"), ("c", "ts"), ("j", "i"), ("щ", "shch"), ("ч", "tsch"),
)
_SOUNDS = (
    # Longer spellings first. Each row folds what English, German, French and library transliterations write.
    ("schtsch", "s"), ("shtsch", "s"), ("shch", "s"), ("chtch", "s"), ("tsch", "c"), ("tch", "c"), ("dsch", "3"),
    ("sch", "s"), ("sh", "s"), ("dzh", "3"), ("dj", "3"), ("zh", "3"), ("ch", "c"), ("kh", "h"), ("ts", "z"),
    ("tz", "z"), ("ck", "k"), ("x", "h"), ("w", "v"), ("ff", "v"), ("ph", "f"), ("ou", "u"), ("iu", "u"), ("yu", "u"),
    ("ju", "u"), ("ia", "a"), ("ya", "a"), ("ja", "a"), ("ie", "e"), ("ye", "e"), ("je", "e"), ("io", "e"),
    ("yo", "e"), ("jo", "e"), ("ij", "i"), ("iy", "i"), ("ii", "i"), ("yi", "i"), ("y", "i"), ("'", ""), ('"', ""),
)
_ALIKE = 84.0
"""From this likeness (per cent) of their sounds two surnames of five letters and more are taken for one."""
_SHORTEST_ALIKE = 5

_FUZZY_WEIGHT, _SOUND_WEIGHT, _CONFIRMED, _CONTRADICTED = 0.8, 0.88, 1.05, 0.75
"""What likeness of letters and of sound counts for in ranking, and how initials that agree or contradict weigh."""
_FUZZY_LIMIT = 40
_USE_BONUS = 4.0
"""Per cent by which frequent use can raise a name."""
_NEAR_BONUS, _WHOLE, _BELOW_WHOLE = 7.0, 100.0, 99.5
"""Per cent by which a name is raised that is mentioned nearby, and up to where: a name typed whole stays first."""


class PersonName(Record, frozen=True):
    """A personal name taken apart: forenames and initials as printed, particles and surname."""

    surname: str
    forenames: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The name in natural order with single blanks: "A. V. Kvashonkin"."""
        return " ".join((*self.forenames, self.surname))

    @property
    def initials(self) -> tuple[str, ...]:
        """First letters of the forenames, folded to lower-case Latin."""
        return tuple(_latin(fold_text(name))[:1] for name in self.forenames)


@lru_cache(maxsize=4096)
def parse_name(text: str) -> PersonName | None:
    """Take a personal name apart: "J. X. Peters", "A.V.Kvashonkin", "Peters, Yakov Khristoforovich", "Stalin".

    None where it holds digits, or no capitalised word that could be a surname.
    """
    words = _GLUED.sub(" ", text.strip().rstrip(",;:")).split()
    if not words or any(character.isdigit() for word in words for character in word):
        return None
    if len(words) > 1 and words[0].endswith(",") and "," not in "".join(words[1:]):
        words = [*words[1:], words[0].rstrip(",")]
    elif any("," in word for word in words):
        return None
    if len(words) > 1 and _INITIAL.fullmatch(words[-1]) and not _INITIAL.fullmatch(words[0]):
        # "Peters J. X.", as registers print it.
        first = next(place for place, word in enumerate(words) if _INITIAL.fullmatch(word))
        words = [*words[first:], *words[:first]]
    start = len(words) - 1
    while start > 0 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    surname = " ".join(words[start:]).rstrip(".") if not _INITIAL.fullmatch(words[-1]) else words[-1]
    if not surname or not any(character.isupper() for character in surname):
        return None
    return PersonName(surname=surname, forenames=tuple(words[:start]))


def normalise_name(text: str) -> str:
    """Return the name with single blanks and one behind each initial: "A.V.Kvashonkin" gives "A. V. Kvashonkin"."""
    return " ".join(_GLUED.sub(" ", text).split())


def _latin(text: str) -> str:
    return "".join(_ALPHABETS.get(character, character) for character in text)


def surname_key(surname: str) -> str:
    """Return how a surname sounds as English and library spellings have it: Khodzhaev, Khodjaev and Ходжаев alike."""
    return _sounded(_spelt(surname))


def surname_keys(surname: str) -> tuple[str, ...]:
    """Return every way in which a surname can be meant to sound: "Chodschajew" begins like "church" or like "loch"."""
    spelt = _spelt(surname)
    read = spelt
    for spelling, meant in _CONTINENTAL:
        read = read.replace(spelling, meant)
    return tuple(dict.fromkeys((_sounded(spelt), _sounded(read))))


def sounds_of_lines(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Return both readings of every line at once: for a register of 25,000 entries, of which each is one line."""
    spelt = _spelt("\n".join(lines))
    read = spelt
    for spelling, meant in _CONTINENTAL:
        read = read.replace(spelling, meant)
    return list(zip(_sounded(spelt).split("\n"), _sounded(read).split("\n"), strict=True))


def _spelt(surname: str) -> str:
    """In small Latin letters, with the marks that tell one consonant from another written out."""
    marked = unicodedata.normalize("NFC", surname.casefold()).translate(_MARKED)
    bare = folded(marked)  # Greek letters lose their accents before they are written in Latin ones
    return _latin(bare.replace("ου", "u").replace("μπ", "b").replace("ντ", "d").replace("γκ", "g"))


def _sounded(key: str) -> str:
    for spelling, sound in _SOUNDS:
        key = key.replace(spelling, sound)
    return re.sub(r"([^\n])\1", r"\1", key)


def same_surname(first: str, second: str) -> bool:
    """Tell whether two printed surnames can be one name in two spellings or alphabets."""
    pairs = [(one, other) for one in surname_keys(first) for other in surname_keys(second) if one and other]
    if any(one == other for one, other in pairs):
        return True
    if not any(min(len(one), len(other)) >= _SHORTEST_ALIKE for one, other in pairs):
        return False
    from rapidfuzz import fuzz  # only here and below: the window starts without it

    return any(fuzz.ratio(one, other) >= _ALIKE for one, other in pairs
               if min(len(one), len(other)) >= _SHORTEST_ALIKE)


def initials_agree(first: PersonName, second: PersonName) -> bool:
    """Tell whether no initial contradicts another; "J." agrees with "Ya." and "X." with "Kh."."""
    groups = {"j": "i", "y": "i", "x": "k", "h": "k", "c": "k"}
    return all(groups.get(a, a) == groups.get(b, b) for a, b in zip(first.initials, second.initials, strict=False))


class Ranked(NamedTuple):
    """An entity that fits what was typed, by which of its forms, and how well (per cent; use adds a little)."""

    entity: Entity
    form: str
    score: float


class NameIndex:
    """The names of a register, folded once, so that 25,000 entries are ranked while somebody types."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entries: list[tuple[Entity, str] | None] = []
        self._folded: list[str] = []
        self._by_sound: dict[str, list[int]] = {}
        self._sounds: list[str] = []
        self._known: dict[str, tuple[Entity, range]] = {}
        self.renew(entities)

    def renew(self, entities: Iterable[Entity]) -> None:
        """Take over the register as it is now; only what changed since is folded again."""
        current = {entity.id: entity for entity in entities if entity.merged_into is None}
        for key, (known, places) in list(self._known.items()):
            if current.get(key) is not known and current.get(key) != known:
                del self._known[key]
                for place in places:
                    # Numbers of other places stay true: this one is left empty.
                    self._entries[place], self._folded[place] = None, ""
        for entity in current.values():
            if entity.id not in self._known:
                self._add(entity)

    def _add(self, entity: Entity) -> None:
        first = len(self._entries)
        for form in entity.forms():
            for sound in _sounds_of(form):
                if sound not in self._by_sound:
                    self._by_sound[sound] = []
                    self._sounds.append(sound)
                self._by_sound[sound].append(len(self._entries))
            self._entries.append((entity, form))
            self._folded.append(_searchable(form))
        self._known[entity.id] = entity, range(first, len(self._entries))

    def rank(self, query: str, limit: int = 20, *, used: Mapping[str, int] | None = None,
             near: Mapping[str, int] | None = None) -> list[Ranked]:
        """Return the entities that fit ``query``, best first, each once with its best form.

        ``used`` tells how often each entity is mentioned: among equals the often used comes first. ``near`` tells
        the same of what lies nearby, such as the same correspondence: what is named there comes before what is not,
        unless that bears the very name.
        """
        needle = _searchable(query)
        if not needle:
            return []
        best: dict[str, Ranked] = {}
        for place, fit in self._scores(query, needle):
            entry = self._entries[place]
            if entry is None:
                continue
            entity, form = entry
            close = _raised(fit) if near and near.get(entity.id) else fit
            score = close + min(_USE_BONUS, math.log1p((used or {}).get(entity.id, 0)))
            known = best.get(entity.id)
            if known is None or score > known.score:
                best[entity.id] = Ranked(entity, form, score)
        return heapq.nsmallest(limit, best.values(), key=lambda ranked: (-ranked.score, len(ranked.form), ranked.form))

    def _scores(self, query: str, needle: str) -> Iterable[tuple[int, float]]:
        words = needle.split()
        for place, form in enumerate(self._folded):
            if words[-1] in form:
                fit = _direct_score(needle, words, form)
                if fit:
                    yield place, fit
        yield from self._by_likeness(query, needle)

    def _by_likeness(self, query: str, needle: str) -> Iterable[tuple[int, float]]:
        """Names that are spelt a little otherwise, or sound alike and whose initials do not contradict."""
        from rapidfuzz import fuzz, process

        for _, likeness, place in process.extract(
                needle, self._folded, scorer=fuzz.ratio, limit=_FUZZY_LIMIT, score_cutoff=60.0):
            yield place, _FUZZY_WEIGHT * likeness
        typed = parse_name(query if any(c.isupper() for c in query) else query.title())
        for heard in _sounds_of(query):
            for sound, likeness, _ in process.extract(
                    heard, self._sounds, scorer=fuzz.ratio, limit=_FUZZY_LIMIT, score_cutoff=75.0):
                for place in self._by_sound[sound]:
                    entry = self._entries[place]
                    known = parse_name(entry[1]) if entry is not None else None
                    yield place, _SOUND_WEIGHT * likeness * _initials_weight(typed, known)


def _raised(fit: float) -> float:
    """How well a name fits that is mentioned nearby."""
    return fit + _NEAR_BONUS if fit >= _WHOLE else max(fit, min(fit + _NEAR_BONUS, _BELOW_WHOLE))


def _initials_weight(typed: PersonName | None, known: PersonName | None) -> float:
    if typed is None or known is None or not typed.forenames or not known.forenames:
        return 1.0
    return _CONFIRMED if initials_agree(typed, known) else _CONTRADICTED


def _searchable(text: str) -> str:
    return fold_text(_GLUED.sub(" ", text)).replace(",", "")


def _sounds_of(form: str) -> tuple[str, ...]:
    name = parse_name(form)
    words = (name.surname if name is not None else form).split()
    return _cached_keys(words[-1]) if words else ()


@lru_cache(maxsize=65536)
def _cached_keys(word: str) -> tuple[str, ...]:
    return tuple(key for key in surname_keys(word) if key)


def _direct_score(needle: str, words: Sequence[str], form: str) -> float:
    """How well a form fits that begins with, or has words that begin with, what was typed."""
    if form == needle:
        return _WHOLE
    if form.startswith(needle):
        return 96.0
    of_form = form.split()
    if all(any(word.startswith(typed) for word in of_form) for typed in words):
        return 90.0
    return 75.0 if needle in form else 0.0


def rank(query: str, entities: Iterable[Entity], *, used: Mapping[str, int] | None = None,
         near: Mapping[str, int] | None = None, limit: int = 20) -> list[Ranked]:
    """Return the entities that fit ``query``, best first. For repeated queries keep a ``NameIndex``."""
    return NameIndex(entities).rank(query, limit, used=used, near=near)
