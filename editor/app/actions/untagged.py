"""What looks like a name, stands in no tag and in no entry of the register: letter by letter, the frequent first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from editor.app.actions.tagging import Found, UntaggedOccurrence, each_untagged_text, occurrence_at
from editor.core.capitals import name_like, plain_words
from editor.core.dates_words import MONTHS
from editor.core.folding import fold_text
from editor.core.operations import Reader

NOT_LOOKED_INTO = ("entity", "citation")
"""What is tagged already, and references to archives and books."""
COMMON = frozenset({*MONTHS, "ibid", "ibidem", "op", "cit"})
"""Words that are written with a capital and name nobody."""


def each_name_like(reader: Reader, letters: Iterable[str] | None = None) -> Iterator[Found]:
    """Yield how far the search is, and at the end everything found, the forms that stand most often first.

    A word at the beginning of a sentence counts where it is also capitalised elsewhere; a word that is also written
    small, or a name of the register, does not.
    """
    found: dict[str, list[UntaggedOccurrence]] = {}
    shorter: dict[str, list[UntaggedOccurrence]] = {}
    inside: Counter[str] = Counter()
    small: set[str] = set()
    done = total = 0
    known = COMMON | {fold_text(form) for entity in reader.entities() for form in entity.forms()}
    for done, total, text in each_untagged_text(reader, letters, NOT_LOOKED_INTO):
        small.update(plain_words(text.content))
        for start, end, first in name_like(text.content, text.tagged):
            form = _form(text.content[start:end])
            inside[form] += not first
            found.setdefault(form, []).append(occurrence_at(text, start, end))
            if first and (blank := text.content.find(" ", start, end)) > 0:
                shorter.setdefault(form, []).append(occurrence_at(text, blank + 1, end))
        yield done, total, []
    for form in [form for form in shorter if form.partition(" ")[0].lower() in small]:
        # "And Bukhara" at the beginning of a sentence.
        del found[form]
        rest = form.partition(" ")[2]
        inside[rest] += 1
        found.setdefault(rest, []).extend(shorter[form])
    forms = [form for form in found if inside[form] and fold_text(form) not in known
             and not (" " not in form and form.lower() in small)]
    forms.sort(key=lambda form: (-len(found[form]), form))
    yield done, total, [occurrence for form in forms for occurrence in found[form]]


def _form(words: str) -> str:
    return " ".join(words.split())
