"""Languages as other tools name them: by a code of two or three letters, or in English; as tags (BCP 47)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

_TABLE = """
af afr Afrikaans,ar ara Arabic,az aze Azerbaijani,be bel Belarusian,bg bul Bulgarian,bs bos Bosnian,ca cat Catalan,
cs ces Czech,cu chu ChurchSlavic,cy cym Welsh,da dan Danish,de deu German,el ell Greek,en eng English,eo epo Esperanto,
es spa Spanish,et est Estonian,eu eus Basque,fa fas Persian,fi fin Finnish,fr fra French,fy fry WesternFrisian,
ga gle Irish,gl glg Galician,he heb Hebrew,hi hin Hindi,hr hrv Croatian,hu hun Hungarian,hy hye Armenian,
is isl Icelandic,it ita Italian,ja jpn Japanese,ka kat Georgian,kk kaz Kazakh,ko kor Korean,ky kir Kyrgyz,la lat Latin,
lt lit Lithuanian,lv lav Latvian,mk mkd Macedonian,mn mon Mongolian,nl nld Dutch,no nor Norwegian,pl pol Polish,
pt por Portuguese,ro ron Romanian,ru rus Russian,sk slk Slovak,sl slv Slovenian,sq sqi Albanian,sr srp Serbian,
sv swe Swedish,tg tgk Tajik,tk tuk Turkmen,tr tur Turkish,tt tat Tatar,uk ukr Ukrainian,uz uzb Uzbek,yi yid Yiddish,
zh zho Chinese,grc grc AncientGreek
"""
_OLDER = {"ger": "de", "fre": "fr", "dut": "nl", "gre": "el", "cze": "cs", "rum": "ro", "slo": "sk", "alb": "sq",
          "arm": "hy", "geo": "ka", "ice": "is", "mac": "mk", "per": "fa", "baq": "eu", "wel": "cy", "chi": "zh"}
"""The other codes of three letters (ISO 639-2/B)."""


def _names() -> Iterator[tuple[str, str]]:
    for row in _TABLE.split(","):
        tag, code, name = row.split()
        yield from ((tag, tag), (code, tag), (name.casefold(), tag))
    yield from _OLDER.items()


_TAGS = dict(_names())


def tag_of(name: str | None) -> str:
    """Return the tag of a language by its code, tag or English name; empty where it is not known."""
    told = (name or "").strip()
    first, _, rest = told.partition("-")
    tag = _TAGS.get(told.replace(" ", "").casefold()) or _TAGS.get(first.casefold())
    return (f"{tag}-{rest}" if rest and tag else tag) or ""


def main_language(names: Iterable[str | None]) -> str:
    """Return the tag of the language that is named most often; empty where none is."""
    counts = Counter(tag for name in names if (tag := tag_of(name)))
    return counts.most_common(1)[0][0] if counts else ""


def left_of_languages(names: Iterable[str | None], attribute: str) -> Iterator[str]:
    """Name the languages that a letter has no place for: all but the one that its text gets."""
    listed = [name for name in names if name]
    main = main_language(listed)
    yield from (f"{attribute} {name}" for name in listed if tag_of(name) != main or not main)
