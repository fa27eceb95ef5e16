"""What surrounds a letter on a page: navigation, titles, compilers, sections, rules, footers."""

from __future__ import annotations

import regex

from editor.formats.letter_page import closing
from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import SHORT_LINE, Guess, guess

NAVIGATION = "navigation"
RULE = "rule"
FOOTER = "page footer"
PAGE_TITLE = "page title"
PUBLICATION = "source publication"
COMPILERS = "compilers"
SECTION = "site section"
CONTENTS = "contents"
HEADING = "page heading"
PAGE_NUMBER = "page number"

_SEPARATOR = regex.compile(r"\s*(?:[|»›→←·•¦]|&raquo;|>>|<<|(?<=\s)>(?=\s)|(?<=\s)/(?=\s))\s*")
_SITE_WORDS = regex.compile(
    r"^(?:\W*)(?:home(?: ?page)?|main page|index(?: page)?|site map|archive|library|back(?: to .{1,60})?|"
    r"return to .{1,60}|go to .{1,60}|next(?: (?:letter|page|document|chapter|section))?|prev(?:ious)?(?: (?:letter|"
    r"page|"
    r"document|chapter|section))?|top(?: of (?:the )?page)?|table of contents|contents|print(?: this page)?|share|"
    r"search|"
    r"menu|skip to .{1,40}|на главную|главная(?: страница)?|назад|вперёд|вперед|далее|оглавление|содержание|"
    r"к оглавлению|к содержанию|предыдущ\w+(?: \w+)?|следующ\w+(?: \w+)?|наверх|библиотека|архив)(?:\W*)$",
    regex.IGNORECASE,
)
_FOOTER_WORDS = regex.compile(
    r"^(?:last (?:updated|modified)|updated|©|\(c\)|copyright|copyleft|all rights reserved|creative commons|"
    r"public domain|this (?:page|work|document|text|file) (?:is|was|has been)|transcribed by|transcription by|"
    r"marked up by|"
    r"html by|proofread|webmaster|cite (?:as|this)\b|permalink|contact|page \d+(?: of \d+)?$|последнее "
    r"обновление|обновлено|все права)",
    regex.IGNORECASE,
)
_RULE = regex.compile(r"[\s*_=~#—–\-•·.]{3,}|[-—–_=*]{2,}")
_PAGE_WORD = regex.compile(
    r"\[?\s*(?:page|p\.|pg\.|f(?:ol)?\.|стр\.|с\.)\s?\d{1,4}(?:r|v)?\s*\]?|\d{1,3}[rv]:\d{1,2}", regex.IGNORECASE
)
_RUNNING_HEAD = regex.compile(
    r"\[?\d{1,4}\]?(?:\s{3,}|\t+)(?P<behind>\S.*\p{L}\S*)|(?P<before>\p{L}.*\S)(?:\s{3,}|\t+)\[?\d{1,4}\]?")
_FOOT_RULE = regex.compile(r"[_—–─-]{5,}|(?:[_—–─-] ){4,}[_—–─-]")
_FIGURES_ALONE = regex.compile(r"[\[({—–-]*\s*\d{1,4}\s*[\])}—–-]*")
_SMALL_WORDS = frozenset(("and", "by", "the", "of", "for", "with", "und", "et", "de", "и", "by"))
_COMPILERS = regex.compile(
    r"^(?:compiled|compilers?|edited|editors?|selected|prepared(?: for (?:publication|the press|print))?|eds?\.|"
    r"responsible editor|"
    r"editor-in-chief|editorial board|составител[иь]|сост\.|составлен\w*|под ред\w*|отв\. ?ред\w*|"
    r"ответственн\w+ редактор\w*|"
    r"редактор\w*|редколлегия|подготовк\w+ текста)\b\s*(?:and (?:edited|compiled|annotated|"
    r"translated))?\s*(?:by)?\s*[:.—–-]?\s*(?P<names>.*)$",
    regex.IGNORECASE,
)
_PUBLICATION_WORDS = regex.compile(
    r"\b(?:collection|collected|selected|works|documents?|correspondence|letters of|archives?|materials|"
    r"vol(?:ume)?s?\b\.?|"
    r"press|publishers?|publishing|university|edition|editions|history|papers|published|сборник|документ\w*|"
    r"переписка|письма|собрание|сочинени\w+|"
    r"том|издательство|изд\.|материал\w*|архив\w*|хроника|briefe|briefwechsel|werke|band|lettres|correspondance|"
    r"œuvres)\b",
    regex.IGNORECASE,
)
_YEARS = regex.compile(r"(?<!\d)1[5-9]\d\d\s*[-–—/]\s*(?:1[5-9]\d\d|\d\d)(?!\d)")
YEAR = regex.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


_ARROWED = regex.compile(
    r"[<>«»‹›←→|\s]*(?:(?:back(?:wards?)?|forwards?|next|prev(?:ious)?|up|top|home|index|contents)[<>«»‹›←→|\s]+)+",
    regex.IGNORECASE,
)


def navigation(line: Line) -> Guess | None:
    """Recognise a bar of links, a crumb trail or one word of site furniture."""
    text = line.text
    if len(text) > 200:
        return None
    if line.tag == "nav":
        return guess(NAVIGATION, 95, "evidence-navigation-element")
    if text.endswith(("!", "?")):
        return None
    if _SITE_WORDS.match(text) or (text[:1] in "<>«»‹›←→|" and _ARROWED.fullmatch(text)):
        return guess(NAVIGATION, 85, "evidence-site-words")
    labels = [label for label in _SEPARATOR.split(text) if label]
    if any(closing.is_formula(label) for label in labels):
        # Some editions part the lines of a letter's end with bars.
        return None
    if (len(labels) >= 3 and all(len(label) <= 40 for label in labels)) or (
        len(labels) == 2 and any(_SITE_WORDS.match(label) for label in labels)
    ):
        return guess(NAVIGATION, 90, "evidence-separated-labels", count=len(labels))
    return None


def rule(line: Line) -> Guess | None:
    """Recognise a line of dashes, dots or asterisks."""
    if line.tag == "hr" or _RULE.fullmatch(line.text):
        return guess(RULE, 95, "evidence-rule")
    return None


def page_number(line: Line, before: str, behind: str) -> Guess | None:
    """Recognise the number of a printed page that stands within a letter, between the lines ``before`` and ``behind``.

    Figures alone may be the letter's own: they count only where they part a sentence.
    """
    if is_page_mark(line.text):
        return guess(PAGE_NUMBER, 90, "evidence-page-number")
    parted = behind[:1].islower() and before[-1:] not in ".!?:"
    return guess(PAGE_NUMBER, 75, "evidence-page-number") if parted and _FIGURES_ALONE.fullmatch(line.text) else None


def running_head(line: Line) -> Guess | None:
    """Recognise the head of a printed page within a letter: its number at one edge, far from words in capitals."""
    found = _RUNNING_HEAD.fullmatch(line.text)
    words = (found.group("behind") or found.group("before")) if found is not None else ""
    upright = words.isupper() and len(words.split()) <= 10
    return guess(PAGE_NUMBER, 85, "evidence-page-number") if upright else None


def foot_rule(line: Line) -> Guess | None:
    """Recognise the rule over the notes at the foot of a page. Asterisks and dots in a letter are the writer's."""
    return guess(RULE, 90, "evidence-rule") if line.tag == "hr" or _FOOT_RULE.fullmatch(line.text) else None


def is_page_mark(text: str) -> bool:
    """Tell whether the text says which page or leaf begins here, and nothing else: "[Page 398]", "1v:2"."""
    return _PAGE_WORD.fullmatch(text) is not None


def footer(line: Line) -> Guess | None:
    """Recognise what a site prints under a letter."""
    if len(line.text) <= 400 and _FOOTER_WORDS.match(line.text):
        return guess(FOOTER, 85, "evidence-site-words")
    return None


def is_plain_sentence(line: Line) -> bool:
    """Tell whether what looks like a site's words could as well be a sentence of the letter: no year, no sign."""
    return line.text[-1:] in ".!?" and not regex.search(r"[\d©]|\(c\)|https?:|@", line.text, regex.IGNORECASE)


def compilers(line: Line) -> Guess | None:
    """Recognise the line that names the compilers or editors of the publication."""
    match = _COMPILERS.match(line.text) if len(line.text) <= 400 else None
    if match is None:
        return None
    words = [word for word in regex.findall(r"\p{L}+", match.group("names")) if word.lower() not in _SMALL_WORDS]
    capital = sum(1 for word in words if word[0].isupper())
    # A sentence of the letter may begin with the same word.
    return guess(COMPILERS, 90, "evidence-editor-words") if capital and 2 * capital >= len(words) else None


def compiler_names(text: str) -> tuple[str, ...]:
    """Return the names in a line of compilers, initials parted from each other by a blank."""
    match = _COMPILERS.match(text)
    names = match.group("names") if match else text
    found: list[str] = []
    for part in regex.split(r"\s*[,;&]\s*|\s+(?:and|und|et|и)\s+", names.strip(" .\u00a0")):
        bare = regex.sub(r"\s*\((?:\w+\s?){1,3}\)\s*$", "", part)
        spaced = regex.sub(r"(?<=\b\p{Lu}\p{Ll}?\.)(?=\p{Lu})", " ", bare.strip())
        name = regex.sub(r"\s+", " ", spaced).strip()
        if name and regex.search(r"\p{Lu}", name):
            found.append(name)
    return tuple(found)


def publication(line: Line) -> Guess | None:
    """Recognise a title or subtitle of the publication that a letter was taken from."""
    text = line.text
    if len(text) > 160 or text.endswith(("!", "?")):
        return None
    if _YEARS.search(text) and regex.search(r"\p{L}{3}", text) and len(text.split()) >= 2:
        return guess(PUBLICATION, 80, "evidence-year-range")
    if _PUBLICATION_WORDS.search(text) and YEAR.search(text):
        return guess(PUBLICATION, 80, "evidence-publication-words")
    if _PUBLICATION_WORDS.search(text) and len(text) <= SHORT_LINE:
        return guess(PUBLICATION, 60, "evidence-publication-words")
    return None
