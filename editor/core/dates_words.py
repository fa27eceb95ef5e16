"""The words of dates in English, German, French and Russian (Cyrillic and transliterated), folded."""

from __future__ import annotations

import unicodedata


def fold_word(word: str) -> str:
    """Return the word in lower case, without diacritics of Latin letters, closing full stop and soft signs."""
    plain = word.casefold().rstrip(".").replace("’", "'").replace("ʹ", "'")
    if plain.isascii():
        return plain.rstrip("'")
    decomposed = unicodedata.normalize("NFD", plain)
    latin = "".join(c for c in decomposed if not unicodedata.combining(c) or c == "\u0306" or c == "\u0308")
    return unicodedata.normalize("NFC", latin).rstrip("'")


def _table(rows: dict[int, str]) -> dict[str, int]:
    return {fold_word(word): number for number, words in rows.items() for word in words.split()}


def _words(*lines: str) -> frozenset[str]:
    return frozenset(fold_word(word) for line in lines for word in line.split())


_CONTRACTED_MONTHS = _table({
    1: "Jany Janry", 2: "Feby Febry", 8: "Augt Augst", 9: "Septr Sepr Septbr", 10: "Octr Octbr", 11: "Novr Novbr",
    12: "Decr Decbr",
})
"""As letters of the seventeenth to nineteenth centuries shorten them, the end raised: "3d Novr. 1801"."""

_SHORT_AND_FULL_MONTHS = _table({
    1: "January Jan Januar Jänner", 2: "February Feb Febr Februar Feber", 3: "March Mar März Maerz Mrz",
    4: "April Apr", 5: "May Mai", 6: "June Jun Juni", 7: "July Jul Juli", 8: "August Aug",
    9: "September Sept Sep", 10: "October Oct Oktober Okt", 11: "November Nov", 12: "December Dec Dezember Dez",
})
CAPITALISED_MONTHS = {**_SHORT_AND_FULL_MONTHS, **_CONTRACTED_MONTHS}
"""Months that English and German print with a capital: in running text "may" and "march" are verbs."""

_OTHER_MONTHS = _table({
    1: "janvier janv января январь янв ianvaria yanvarya janvarja ianvar yanvar",
    2: "février févr fevr fév fevrier февраля февраль февр фев fevralia fevralya fevral",
    3: "mars марта март мар marta mart",
    4: "avril avr апреля апрель апр aprelia aprelya aprelja aprel",
    5: "mai мая май maia maya maja",
    6: "juin июня июнь июн iiunia iyunya iunia ijunja iyun iiun",
    7: "juillet juil июля июль июл iiulia iyulya iulia ijulja iyul iiul",
    8: "août aout августа август авг avgusta avgust",
    9: "septembre сентября сентябрь сент сен sentiabria sentyabrya sentjabrja sentyabr sentiabr",
    10: "octobre октября октябрь окт oktiabria oktyabrya oktjabrja oktyabr oktiabr",
    11: "novembre ноября ноябрь нояб ноя noiabria noyabrya nojabrja noyabr noiabr",
    12: "décembre déc decembre декабря декабрь дек dekabria dekabrya dekabrja dekabr",
})
MONTHS = {**CAPITALISED_MONTHS, **_OTHER_MONTHS}
LOWER_CASE_MONTHS = frozenset(_OTHER_MONTHS)
FULL_MONTHS = frozenset(month for month in MONTHS if len(month) > 4 and month not in _CONTRACTED_MONTHS) | _words(
    "May June July Mai Juni Juli mars juin мая май март июня июнь июля июль")
"""Months printed in full: a full stop behind one ends a sentence."""

PREPOSITIONAL_MONTHS = _table({
    1: "январе", 2: "феврале", 3: "марте", 4: "апреле", 5: "мае", 6: "июне", 7: "июле", 8: "августе",
    9: "сентябре", 10: "октябре", 11: "ноябре", 12: "декабре",
})
"""Russian "в мае 1922 г.": a month and a year, never with a day."""

ROMAN_MONTHS = {
    roman: number
    for number, roman in enumerate(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"), start=1)
}
CYRILLIC_ROMAN = str.maketrans("ХхІіСМ", "XxIiCM")
"""Cyrillic letters that typists used for Roman numerals."""

SEASONS = _table({
    21: "spring Frühling Frühjahr printemps весна весны весной весне весну",
    22: "summer Sommer été лето лета летом",
    23: "autumn fall Herbst automne осень осени осенью",
    24: "winter hiver зима зимы зимой зиме зиму",
})

WEEKDAYS = _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun "
    "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So "
    "lundi mardi mercredi jeudi vendredi samedi dimanche "
    "понедельник вторник среда четверг пятница суббота воскресенье")
FULL_WEEKDAYS = frozenset(word for word in WEEKDAYS if len(word) > 4)

APPROXIMATE = _words("about circa ca c around approximately approx near около ок примерно um etwa gegen vers environ")
UNCERTAIN = _words("probably possibly perhaps presumably likely вероятно видимо возможно wohl vermutlich "
                   "wahrscheinlich vielleicht probablement")

BEGINNING, MIDDLE, END = "beginning", "middle", "end"
EDGES = {
    **dict.fromkeys(_words("early beginning start anfang начало начале начала debut"), BEGINNING),
    **dict.fromkeys(_words("mid middle mitte середина середине середины mi"), MIDDLE),
    **dict.fromkeys(_words("late end ende конец конце конца fin"), END),
}

ARTICLES = _words("the of de du la le l des den der dem day year года году год")
"""Words that may stand inside a date and mean nothing for it."""

YEAR_WORDS = _words("г года год году гг year")

NOT_AFTER, NOT_BEFORE = "not-after", "not-before"


def _phrases(limit: str, *phrases: str) -> dict[tuple[str, ...], str]:
    return {tuple(fold_word(word) for word in phrase.split()): limit for phrase in phrases}


LIMITS: dict[tuple[str, ...], str] = {
    **_phrases(NOT_AFTER, "not later than", "no later than", "at the latest", "not after", "before", "prior to",
               "не позднее", "не позже", "ранее", "до", "nicht später als", "spätestens", "vor",
               "pas plus tard que", "au plus tard", "avant"),
    **_phrases(NOT_BEFORE, "not earlier than", "no earlier than", "not before", "after", "не ранее", "не раньше",
               "после", "nicht früher als", "frühestens", "nach", "pas avant", "au plus tôt", "après"),
}
"""Words in front of the latest or the earliest possible date; "before" and "after" may mean the day itself."""

BETWEEN = _words("between между zwischen entre")
AND = _words("and и und et")
FROM = _words("from с со von vom du")
TO = _words("to until till through по до bis au")
OR = _words("or или oder ou")

YEAR_PREPOSITIONS = _words("in since until till by during before after year of from в с до после к im seit bis en "
                           "depuis jahr jahre anno circa")
NUMBER_LABELS = _words("f fond op on opis d delo l ll list no nr n p pp s fol folio box folder vol page № ф оп д л лл "
                       "стр с т §")
"""Words after which a number is a shelfmark or a page, not a year."""

OPENINGS = _words("on the dated date of in am den vom le от в im en received дата datum")
"""Words that may stand in front of a date where the whole string is one."""

OLD_STYLE = (("o", "s"), ("os",), ("old", "style"), ("ст", "ст"), ("старого", "стиля"), ("по", "старому", "стилю"),
             ("a", "st"), ("alten", "stils"))
NEW_STYLE = (("n", "s"), ("ns",), ("new", "style"), ("н", "ст"), ("нового", "стиля"), ("по", "новому", "стилю"),
             ("neuen", "stils"))

ALL_STARTERS = (frozenset(MONTHS) | frozenset(PREPOSITIONAL_MONTHS) | frozenset(SEASONS) | FULL_WEEKDAYS | APPROXIMATE
                | UNCERTAIN | frozenset(EDGES) | BETWEEN | FROM | frozenset(words[0] for words in LIMITS))
"""Words with which a date in running text may begin; else it begins with a number."""
