"""The end of a letter: closing formula, signature, postscript, enclosures."""

from __future__ import annotations

from typing import NamedTuple

import regex

from editor.formats.letter_page.page import Line
from editor.formats.letter_page.rules import SENTENCE_WITHIN, SHORT_LINE, UPPER, Guess, guess

CLOSING = "closing"
SIGNATURE = "signature"
CLOSING_SIGNATURE = "closing and signature"
POSTSCRIPT = "postscript"

_CLOSING_WORDS = (
    r"your (?:\p{L}+['’]?s['’]? )?(?:(?:most|very|ever|own|and|humble|obedient|bounden|dutiful|affectionate|"
    r"devoted|faithful|"
    r"loving|grateful|sincere|assured)\b,? ?)+(?:(?:servants?|friends?|son|daughter|brother|sister|husband|wife|mother|"
    r"father|cousin|uncle|aunt|nephew|niece)\b)?|"
    r"with (?:[\p{L}\[\].'’-]+ ){0,4}(?:greetings?|regards|wishes|respects?|compliments|love|esteem)|"
    r"(?:(?:with|my|our|the|many|most|best|kind|kindest|warm|warmest|cordial|heartiest|comradely|communist|"
    r"fraternal|revolutionary|friendly|sincere|"
    r"deep|great|all|good|bolshevik|party|socialist)\s+){0,5}(?:greetings?|regards|wishes|salutations?|respects?|"
    r"compliments|love|kisses|handshakes?|esteem|affection)|"
    r"(?:i (?:firmly |warmly |heartily )?(?:shake|press|clasp|grip|squeeze|embrace|kiss|remain|am|send)|we (?:shake|"
    r"remain|send)|all the best|good-?bye|farewell|so long|au revoir|adieu|"
    r"until we meet|hoping|looking forward|awaiting your)\b[^.!?]{0,70}|"
    r"(?:very |most |ever |always |as ever |as always,? |i remain,? |i am,? )?(?:yours?|thine)\b(?:\s+(?:very|ever|"
    r"most|as|always|truly|sincerely|faithfully|respectfully|affectionately|devotedly|fraternally|obediently|own|"
    r"old|friend|and|in|haste|humble|obedient|"
    r"servant|loving|son|daughter|brother|sister|devoted|the|revolution|communism|socialism|for|cordially|wholly|"
    r"entirely)\b,?)*|"
    r"(?:sincerely|faithfully|respectfully|truly|cordially|affectionately|fraternally|devotedly)(?: yours?)?|"
    r"(?:veuillez|daignez|recevez|agréez|je vous prie d['’]agréer)\b[^.!?]{0,110}|"
    r"mit (?:\p{L}+ ){0,3}(?:gr(?:u|ü)(?:ß|ss)(?:en)?|hochachtung)|hochachtungsvoll|"
    r"(?:dein|ihr|euer|votre|(?-i:Ton|Ta)|"
    r"tout à (?:toi|vous)|bien à (?:vous|toi)|salut(?: et fraternité)?)\b|"
    r"(?:herzlich\p{L}*|viele|beste|freundlich\p{L}*) gr(?:u|ü)(?:ß|"
    r"ss)\p{L}*|"
    r"с (?:[\p{L}\[\].]+ ){0,3}(?:прив[\p{L}\[\].]*|уваж[\p{L}\[\].]*|почтением|любовью)|"
    r"(?:крепко |горячо )?(?:жму|целую|обнимаю)\b[^.!?]{0,40}|"
    r"(?:весь |всегда |искренне )?(?:ваш|твой|преданный)\b(?: (?-i:\p{Ll}+)){0,3}|"
    r"всего (?:хорошего|доброго|лучшего)|привет\b[^.!?]{0,40}|с (?:ком|тов|коммунистическим|"
    r"товарищеским)\.?\s?(?:приветом|прив\.)?|примите\b[^.!?]{0,80}|до свидания|будьте здоровы"
)
_CLOSING = regex.compile(
    rf"^(?P<closing>{_CLOSING_WORDS})(?=[\s,.!;:—–-]|$)(?P<tail>[\s,.!;:—–-]*)(?P<rest>.*)$", regex.IGNORECASE
)
_STRONG_PS = regex.compile(
    r"^\[?(?:P\.?[\s-]?(?:P\.?[\s-]?){0,2}S\b\.?|P\.?S\.?S\.?|З\.?\s?Ы\b\.?|Постскриптум|Postscript(?:um)?|"
    r"Post-scriptum|Nachschrift)(?=[\s:.\]—–-]|"
    r"(?-i:\p{Lu}))",
    regex.IGNORECASE,
)
_WEAK_PS = regex.compile(
    r"^(?:N\.?\s?B\.?|Note|Nota bene|Notabene|Примечание|Приписка|Addition|Addendum|Added|Enclosures?|Enclosed|Encl|"
    r"Attachments?|Приложени[ея])\b\.?\s*[:.—–-]\s*\S",
    regex.IGNORECASE,
)
_NAME_TOKEN = regex.compile(
    r"^[\[(“\"«]?(?:\p{Lu}\p{M}*\.?(?:-?\p{Lu}\.)*|\p{Lu}\p{Ll}{1,2}:|(?:Ya|Yu|Kh|Ch|Sh|Zh|Ts|Th|Ph|Dzh|St)\.|\p{Lu}[\p{L}\p{M}’'-]+|"
    r"de|von|van|der|di|la|al-\p{L}+|and|и|und|et|&|the|of|for)[\])”\"»]*[,;.:]?$"
)
_INITIALS = regex.compile(
    r"(?:^|\s)\p{Lu}\p{Ll}?\.\s?(?:\p{Lu}\p{Ll}?\.\s?)*\p{Lu}[\p{L}-]+|^\p{Lu}[\p{L}-]+\s+\p{Lu}\.(?:\s?\p{Lu}\.)?$"
)
_OFFICE = regex.compile(
    r"^(?:on behalf of\s+\p{L}|by order of\s+\p{L}|(?:for|signed|\(signed\)|подпис\w*|чрезвычайн\w+|"
    r"[Пп]редседател\w+|[Сс]екретар\w+|[Нн]арком\w*|[Чч]лен\w*|[Кк]омиссар\w*|the )?\s*"
    r"(?:\p{L}+(?:['’]s)?\s+){0,3}"
    r"(?:chairman|chair|president|secretar(?:y|ies)|commissars?|members?|commander|representative|director|head|"
    r"editor|minister|ambassador|committee|bureau|delegates?)\b)",
    regex.IGNORECASE,
)
_NAME_AT_END = regex.compile(
    r"(?:^|[\s,])(?P<name>(?:\p{Lu}\p{Ll}?\.\s?)*\p{Lu}{3,}|"
    r"(?:\p{Lu}\p{Ll}?\.\s?){1,3}\p{Lu}[\p{L}’'-]+)(?:\s\([\p{L}. -]{2,40}\))?\.?$"
)
_POINTING = frozenset(
    ("it", "them", "this", "these", "those", "one", "some", "all", "both", "same", "you", "him", "her")
)
_ENCLOSED = regex.compile(
    r"\b(?:(?:I|we)(?: am| are|['’]m|['’]re)?(?: also| herewith| hereby)? (?:enclose|enclosing|attach|attaching|"
    r"append|appending)|enclosed(?: please)?(?: find|:| is| are)|"
    r"(?:enclosures?|attachments?|encl\.?)\s*:|please find enclosed|прилагаю|при сём прилагаю|при сем прилагаю|"
    r"прилагаем|приложени[ея]\s*:)"
    r"\s+(?:to you |you |herewith |here |also |hereto |with this )*(?P<what>[^\n.;]{3,200}?)(?=\s*(?:[.;\n]|$))",
    regex.IGNORECASE,
)


_ENCLOSURE = regex.compile(
    r"[\[(]?(?:sub-?)?(?:enclosures?|inclosures?|annex|attachments?|appendix|приложени[ея]|beilagen?|anlagen?)\b",
    regex.IGNORECASE)
"""What follows a letter, not who signs it."""
_MARKERS = regex.compile(r"[\d¹²³⁰⁴-⁹*†]+\)?|\[\s*\d+\s*\]")
_CAPITAL_FIRST = regex.compile(r"[\[(“\"«]?\p{Lu}")


class SplitClosing(NamedTuple):
    """A line with a closing formula and a signature: where, in the line, one ends and the other begins."""

    closing_end: int
    signature_start: int


def closing(line: Line) -> Guess | None:
    """Recognise a closing formula, alone or with the signature behind it."""
    text = line.text
    if len(text) > SHORT_LINE + 30:
        return None
    if "|" in text and any(is_formula(part.strip()) for part in text.split("|")):
        return guess(CLOSING_SIGNATURE if split(text) is not None else CLOSING, 85, "evidence-closing-formula")
    match = _CLOSING.match(text)
    if match is None and ("[" in text or "\u00ad" in text):
        # Expansions within the words, and soft hyphens.
        plain = _CLOSING.match(regex.sub("[\\[\\]\u00ad]", "", text))
        return guess(CLOSING, 70, "evidence-closing-formula") if plain is not None and not plain.group("rest") else None
    if match is None:
        return None
    rest = match.group("rest")
    if not rest:
        return guess(CLOSING, 88, "evidence-closing-formula")
    if split(text) is not None:
        return guess(CLOSING_SIGNATURE, 90, "evidence-closing-and-name")
    if len(text.split()) <= 9 and not SENTENCE_WITHIN.search(text):
        return guess(CLOSING, 62, "evidence-closing-formula")
    return None


def is_formula(text: str) -> bool:
    """Tell whether ``text`` is a closing formula and nothing else."""
    match = _CLOSING.match(text)
    return match is not None and not match.group("rest")


def split(text: str) -> SplitClosing | None:
    """Return where the signature begins in a line with a closing formula before it; None where there is none."""
    before, bar, last = text.rpartition("|")
    if bar and is_formula(before.rpartition("|")[2].strip()) and signature_like(last.strip()) >= 50:
        return SplitClosing(len(before.rstrip()), len(text) - len(last.lstrip()))
    match = _CLOSING.match(text)
    if match is None or not match.group("rest") or not regex.search(r"[\s,.!—–-]", match.group("tail") or ""):
        return None
    start = match.start("rest")
    name = text[start:]
    if not regex.search(r"\s", text[match.end("closing") : start]):
        return None
    if signature_like(name) < 50 and not (_OFFICE.match(name) and UPPER.match(name)):
        return None
    end = len(text[:start].rstrip())
    return SplitClosing(end, start)


def signature_like(text: str) -> int:
    """Return how much ``text`` looks like one or more names, 0 to 90."""
    bare = _MARKERS.sub(" ", text).strip(" .,;*—–-\u00a0")
    words = bare.split()
    if (
        not words
        or _ENCLOSURE.match(bare)
        or (not text[:1].isalpha() and text[:1] not in '[(“"«')
        or len(words) > 8
        or len(bare) > 80
        or text.endswith(("!", "?", ":"))
    ):
        return 0
    if any(not _NAME_TOKEN.match(word) for word in words) or not UPPER.search(bare):
        return 0
    if not _CAPITAL_FIRST.match(words[0]):
        return 0
    if _INITIALS.search(bare):
        return 88
    if bare.isupper() and len(bare) > 2:
        return 78
    return 66 if len(words) <= 3 else 40


def signature(line: Line, names: frozenset[str] = frozenset()) -> Guess | None:
    """Recognise a signature: a name alone on its line; ``names`` are the surnames of the headline's senders, folded."""
    text = line.text
    if len(text) > SHORT_LINE + 30:
        return None
    words = {word.casefold() for word in regex.findall(r"\p{L}{2,}", text)}
    likeness = signature_like(text)
    if likeness and names & words:
        return guess(SIGNATURE, 96, "evidence-name-of-sender")
    if likeness < 60 and name_behind_office(text):
        return guess(SIGNATURE, 80, "evidence-office")
    if (
        likeness < 60
        and _OFFICE.match(text)
        and len(text.split()) <= 16
        and not SENTENCE_WITHIN.search(text)
        and (UPPER.search(text))
    ):
        return guess(SIGNATURE, 75 if names & words else 62, "evidence-office")
    return guess(SIGNATURE, likeness, "evidence-name-alone") if likeness else None


def name_behind_office(text: str) -> str | None:
    """Return the name with which a line ends that begins with an office (``Chairman of the Board J. HARROW``)."""
    found = _NAME_AT_END.search(text) if len(text.split()) <= 16 and _OFFICE.match(text) else None
    return found.group("name") if found is not None else None


def postscript(line: Line) -> Guess | None:
    """Recognise the beginning of what the sender added: P.S., N.B., ``Note: …`` with its text on the same line."""
    text = line.text
    if _STRONG_PS.match(text):
        return guess(POSTSCRIPT, 95, "evidence-postscript-sign")
    if _WEAK_PS.match(text):
        return guess(POSTSCRIPT, 75, "evidence-sender-remark")
    return None


def enclosures(content: str) -> tuple[str, ...]:
    """Return what a letter says it encloses, in its own words."""
    lowered = content.lower()
    if not any(word in lowered for word in ("enclos", "encl.", "attach", "append", "прилаг", "приложен")):
        return ()
    found = (match.group("what").strip(" ,:") for match in _ENCLOSED.finditer(content))
    return tuple(dict.fromkeys(what for what in found if what and what.lower().split()[0] not in _POINTING))
