"""The grammar of printed dates: a reader that goes from token to token, in English, German, French and Russian."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from editor.core.dates_moments import UNKNOWN_DAY, Moment, both_styles, filled_from, is_possible
from editor.core.dates_tokens import Token
from editor.core.dates_words import (
    AND,
    APPROXIMATE,
    ARTICLES,
    BETWEEN,
    CYRILLIC_ROMAN,
    EDGES,
    FROM,
    FULL_WEEKDAYS,
    LIMITS,
    LOWER_CASE_MONTHS,
    MONTHS,
    NEW_STYLE,
    NOT_AFTER,
    OLD_STYLE,
    OR,
    PREPOSITIONAL_MONTHS,
    ROMAN_MONTHS,
    SEASONS,
    TO,
    UNCERTAIN,
    WEEKDAYS,
    YEAR_WORDS,
)

FIRST_YEAR, LAST_YEAR = 1000, 2099
_MOST_WORDS = 4
"""So many words such as "of the year" may follow one another inside a date."""
_OLD_AND_NEW_DIFFER_BY = range(10, 14)


class Read(NamedTuple):
    """What was read: the form (single, interval, one-of, list, no-later, no-earlier), its ends, and where it stops."""

    form: str
    ends: tuple[Moment, ...]
    end: int


Step = tuple[Moment, int]


class DateReader:
    """Reads a date from a given token on. ``whole`` loosens what running text forbids (lower-case months …)."""

    def __init__(self, tokens: Sequence[Token], *, whole: bool) -> None:
        self._tokens = tokens
        self._whole = whole

    # -- what stands at a place ------------------------------------------------------------------------------

    def _at(self, index: int) -> Token | None:
        return self._tokens[index] if 0 <= index < len(self._tokens) else None

    def _is_sign(self, index: int, signs: str) -> bool:
        token = self._at(index)
        return token is not None and token.kind in ("sign", "dash") and (
            token.text in signs or (token.kind == "dash" and "-" in signs))

    def _word(self, index: int) -> str:
        token = self._at(index)
        return token.folded if token is not None and token.kind == "word" else ""

    def _skip_words(self, index: int, words: frozenset[str]) -> int:
        last = index + _MOST_WORDS
        while index < last and self._word(index) in words:
            index += 1
        return index

    def _phrase(self, index: int, phrases: Sequence[tuple[str, ...]]) -> int | None:
        """Return where the longest of the phrases ends that stands here; full stops between words do not count."""
        best: int | None = None
        first = self._word(index)
        for phrase in phrases:
            if phrase[0] != first:
                continue
            place = index + 1
            for word in phrase[1:]:
                if self._word(place) != word:
                    break
                place += 1
            else:
                best = max(best or 0, place)
        return best

    def _month(self, index: int) -> int | None:
        token = self._at(index)
        if token is None or token.kind != "word":
            return None
        month = MONTHS.get(token.folded)
        if month is None or self._whole or token.text[0].isupper() or token.folded in LOWER_CASE_MONTHS:
            return month
        return None

    def _roman(self, index: int) -> int | None:
        token = self._at(index)
        if token is None or token.kind != "word":
            return None
        numeral = token.text.rstrip(".").translate(CYRILLIC_ROMAN)
        if numeral.islower() and self._is_sign(index - 1, "/.") and not token.spaced:
            # "14.iii.17": between two points or strokes, and nowhere else, for "i" and "v" are words.
            following = self._at(index + 1)
            if following is not None and not following.spaced:
                numeral = numeral.upper()
        return ROMAN_MONTHS.get(numeral)

    def _day(self, index: int) -> int | None:
        token = self._at(index)
        if token is None:
            return None
        if token.kind == "unknown" and (token.supplied or self._whole):
            return UNKNOWN_DAY
        if token.kind == "number" and len(token.text) <= 2 and 1 <= token.number <= 31:
            return token.number
        return None

    def _year(self, index: int, *, short: bool = False) -> tuple[str, int, bool] | None:
        """Return (year, next index, whether the century was inferred)."""
        token = self._at(index)
        if token is None:
            return None
        if token.kind == "decade":
            return token.text.translate({ord(c): "X" for c in "_xхХ"}), self._after_year(index + 1), False
        if token.is_decade_number:
            return token.text[:3] + "X", self._after_year(index + 1), False
        if token.kind == "number" and len(token.text) == 4 and FIRST_YEAR <= token.number <= LAST_YEAR:
            return token.text, self._after_year(index + 1), False
        if short and token.kind == "number" and len(token.text) == 2 and not token.suffix:
            return f"19{token.text}", self._after_year(index + 1), True
        if self._is_sign(index, "'’ʼ"):
            return self._year(index + 1, short=True)
        return None

    def _after_year(self, index: int) -> int:
        if self._word(index) in YEAR_WORDS:
            return index + 1
        return index

    def _query(self, index: int) -> int | None:
        """Return where "?", "(?)" or "[?]" ends, if one stands here."""
        token = self._at(index)
        if token is not None and token.kind == "unknown" and token.text == "?":
            return index + 1
        inner = self._at(index + 1)
        if self._is_sign(index, "(") and inner is not None and inner.text == "?" and self._is_sign(index + 2, ")"):
            return index + 3
        return None

    # -- the parts of one moment -----------------------------------------------------------------------------

    def _separator(self, index: int, signs: str) -> int:
        if self._is_sign(index, signs):
            index += 1
        return self._skip_words(index, ARTICLES)

    def _day_first(self, index: int, partial: bool) -> Step | None:
        """3 April 1922; 3rd of April, 1922; 1 (14) February 1918; 12/V-22; 10. X. 07; 3/IV."""
        day = self._day(index)
        if day is None:
            return None
        second, place = self._second_day(day, index + 1)
        queried = self._query(place) if day != UNKNOWN_DAY else None
        place = self._separator(queried or place, "./-,»\"" if self._whole else "./-")
        month = self._month(place)
        roman = self._roman(place) if month is None else None
        if month is None and roman is None:
            return self._bare_day(day, index + 1) if partial and day != UNKNOWN_DAY else None
        token = self._tokens[place]
        first = Moment(day=day, month=month or roman, uncertain=queried is not None)
        moment, place = self._month_end(first, place + 1, short=roman is not None or self._whole)
        if roman is not None and moment.year is None and not (self._is_sign(place - 2, "/.") and not token.spaced):
            return None
        if second is None:
            return moment, place
        both = both_styles(first._replace(year=moment.year), second)
        return (both, place) if both is not None else None

    def _bare_day(self, day: int, index: int) -> Step:
        """The "5, 1922" of "between April 3 and 5, 1922": the month stands at the other end of the range."""
        year = self._year(self._separator(index, ","))
        return (Moment(day=day, year=year[0]), year[1]) if year else (Moment(day=day), index)

    def _second_day(self, day: int, index: int) -> tuple[Moment | None, int]:
        """The other style's day in "1 (14) February", "1/14 February", "1 [14] February"."""
        if self._is_sign(index, "(") and (second := self._day(index + 1)) and self._is_sign(index + 2, ")"):
            return Moment(day=second), index + 3
        if self._is_sign(index, "/") and (second := self._day(index + 1)) and self._differs(day, second):
            return Moment(day=second), index + 2
        token = self._at(index)
        if token is not None and token.supplied and (second := self._day(index)) and self._differs(day, second):
            return Moment(day=second), index + 1
        return None, index

    def _differs(self, first: int, second: int) -> bool:
        """Whether two days can be one day in the two styles, the month's end between them or not."""
        return any(abs(second - first + shift) in _OLD_AND_NEW_DIFFER_BY for shift in (0, 28, 29, 30, 31))

    def _month_end(self, moment: Moment, index: int, *, short: bool = False) -> Step:
        """Read what follows day and month: a query, the other style in brackets, the year."""
        queried = self._query(index)
        index = queried or index
        moment = moment._replace(uncertain=moment.uncertain or queried is not None)
        other = self._other_style(moment, index)
        if other is not None:
            second, after = other
            year = self._year(self._separator(after, ","), short=short) if second.year is None else None
            both = both_styles(moment._replace(year=year[0] if year else None), second)
            if both is not None:
                return both, year[1] if year else after
        place = self._separator(index, "./-," if short else ",.-" if self._whole else ",")
        year = self._year(place, short=short)
        if year is None:
            return moment, index
        return moment._replace(year=year[0], inferred_century=year[2]), year[1]

    def _other_style(self, moment: Moment, index: int) -> Step | None:
        """"(7 November)" or "/7 November" behind a day and month: the second day with its own month."""
        if not moment.day or not self._is_sign(index, "(/[-"):
            token = self._at(index)
            if not moment.day or token is None or not token.supplied:
                return None
            return self._plain_day_and_month(index)
        inner = self._plain_day_and_month(index + 1)
        if inner is None or self._tokens[index].text != "(":
            return inner
        return (inner[0], inner[1] + 1) if self._is_sign(inner[1], ")") else None

    def _plain_day_and_month(self, index: int) -> Step | None:
        day, place = self._day(index), self._separator(index + 1, "./")
        month = self._month(place) or self._roman(place)
        if month is None and self._month(index) and (day := self._day(index + 1)):
            month, place = self._month(index), index + 1
        if not day or month is None:
            return None
        year = self._year(self._separator(place + 1, ",./"))
        moment = Moment(day=day, month=month, year=year[0] if year else None)
        return moment, year[1] if year else place + 1

    def _month_first(self, index: int, partial: bool) -> Step | None:
        """April 3, 1922; April 1922; April; в мае 1922 г.; V. 1922 (whole strings only)."""
        month = self._month(index)
        if month is None:
            month = PREPOSITIONAL_MONTHS.get(self._word(index)) or (self._roman(index) if self._whole else None)
            if month is None:
                return None
            return self._month_and_year(month, index + 1, partial)
        place = self._skip_words(index + 1, ARTICLES)
        day = self._day(place)
        if not day or (token := self._tokens[place]).is_decade_number or (token.suffix in ("s", "'s")):
            return self._month_and_year(month, index + 1, partial)
        second, place = self._second_day(day, place + 1)
        first = Moment(month=month, day=day)
        moment, place = self._month_end(first, place)
        if second is None:
            return moment, place
        both = both_styles(first._replace(year=moment.year), second)
        return (both, place) if both is not None else None

    def _month_and_year(self, month: int, index: int, partial: bool) -> Step | None:
        place = self._separator(self._query(index) or index, ",./-" if self._whole else ",")
        year = self._year(place)
        if year is not None:
            return Moment(month=month, year=year[0], uncertain=self._query(index) is not None), year[1]
        return (Moment(month=month), index) if partial else None

    def _numeric(self, index: int, partial: bool) -> Step | None:  # noqa: ARG002 - one of the alternatives
        """1922-04-03, 1922-05, 3.4.1922, 03/04/22, 1922/4/3, 13/1-26."""
        first, second, third = (self._at(index + step) for step in (0, 2, 4))
        if first is None or second is None or first.kind != "number" or second.kind != "number" or (
                first.suffix or second.suffix):
            return None
        signs = [self._tokens[index + 1].text]
        if not self._is_sign(index + 1, ".-/") or (first.supplied != second.supplied and not self._whole):
            return None
        if third is None or third.kind != "number" or not self._is_sign(index + 3, ".-/"):
            return self._spaced_year(index) or self._year_and_month(first, second, signs[0], index)
        signs.append(self._tokens[index + 3].text)
        parted = signs[0] == "/" and self._tokens[index + 3].kind == "dash" and len(first.text) <= 2
        if (signs[0] != signs[1] and not parted) or len(second.text) > 2:
            return None
        if len(first.text) == 4 and len(third.text) <= 2:
            moment = Moment(year=first.text, month=second.number, day=third.number)
        elif len(third.text) in (2, 4) and len(first.text) <= 2:
            moment = _day_and_month(first.number, second.number, signs[0])
            year = third.text if len(third.text) == 4 else f"19{third.text}"
            moment = moment._replace(year=year, inferred_century=len(third.text) == 2)
        else:
            return None
        if not _is_year(moment.year) or not moment.day or not is_possible(moment):
            return None
        return moment, self._after_year(index + 5)

    def _spaced_year(self, index: int) -> Step | None:
        """10/1 1926: a whole string with a blank before its year."""
        first, second, year = self._tokens[index], self._tokens[index + 2], self._at(index + 3)
        if not self._whole or year is None or year.kind != "number" or len(year.text) != 4 or (
                not _is_year(year.text) or max(len(first.text), len(second.text)) > 2):
            return None
        moment = _day_and_month(first.number, second.number, self._tokens[index + 1].text)._replace(year=year.text)
        return (moment, self._after_year(index + 4)) if moment.day and is_possible(moment) else None

    def _year_and_month(self, first: Token, second: Token, sign: str, index: int) -> Step | None:
        if len(first.text) == 4 and len(second.text) == 2 and sign == "-" and not second.spaced and (
                1 <= second.number <= 12 and _is_year(first.text)):
            return Moment(year=first.text, month=second.number), index + 3
        return None

    def _year_first(self, index: int, partial: bool) -> Step | None:  # noqa: ARG002 - one of the alternatives
        """1922, April 3; 1922 April; 1922; 192_; the 1920s."""
        year = self._year(index)
        if year is None:
            return None
        place = self._separator(year[1], ",")
        following = self._behind_year(place) if self._whole else None
        if following is not None:
            return following[0]._replace(year=year[0]), following[1]
        return Moment(year=year[0]), year[1]

    def _behind_year(self, index: int) -> Step | None:
        """The "April 3", "3 April" or "spring" of a date that begins with its year."""
        season = SEASONS.get(self._word(index))
        if season is not None:
            return Moment(season=season), index + 1
        month, day = self._month(index), self._day(index + 1)
        if month is not None:
            return (Moment(month=month, day=day), index + 2) if day else (Moment(month=month), index + 1)
        day, month = self._day(index), self._month(index + 1)
        return (Moment(month=month, day=day), index + 2) if day and month is not None else None

    def _season(self, index: int, partial: bool) -> Step | None:
        """spring of 1922; winter of 1921/22."""
        season = SEASONS.get(self._word(index))
        if season is None:
            return None
        year = self._year(self._separator(index + 1, ","))
        if year is None:
            return (Moment(season=season), index + 1) if partial else None
        end = year[1]
        second = self._at(end + 1)
        if season == 24 and self._is_sign(end, "/-") and second is not None and second.kind == "number" and (
                second.number % 100 == (int(year[0]) + 1) % 100):
            end = self._after_year(end + 2)
        return Moment(season=season, year=year[0]), end

    # -- a moment with what stands around it -----------------------------------------------------------------

    def _weekday(self, index: int) -> int:
        word = self._word(index)
        if word in FULL_WEEKDAYS or (self._whole and word in WEEKDAYS):
            return index + 2 if self._is_sign(index + 1, ",.") else index + 1
        return index

    def _core(self, index: int, partial: bool) -> Step | None:
        steps: list[Callable[[int, bool], Step | None]] = [
            self._numeric, self._day_first, self._month_first, self._season, self._year_first,
        ]
        read = [found for step in steps if (found := step(index, partial)) is not None and is_possible(found[0])]
        return max(read, key=lambda found: found[1], default=None)

    def _moment(self, index: int, *, partial: bool = False) -> Step | None:
        """A date with words such as about, probably, end of, and the styles and queries behind it."""
        index = self._weekday(index)
        approximate = uncertain = False
        edge: str | None = None
        last = index + 2 * _MOST_WORDS
        while index < last and (word := self._word(index)):
            if word in APPROXIMATE and not self._is_capital_initial(index):
                approximate = True
            elif word in UNCERTAIN:
                uncertain = True
            elif word in EDGES and edge is None:
                edge = EDGES[word]
                index += self._is_sign(index + 1, "-")
            elif word not in ARTICLES or not (approximate or edge or uncertain or partial):
                break
            index += 1
        found = self._core(index, partial)
        if found is None or (edge is not None and found[0].day is not None):
            return None
        moment, end = self._behind(*found)
        moment = moment._replace(approximate=approximate, uncertain=moment.uncertain or uncertain, edge=edge)
        return _with_reach(moment), end

    def _is_capital_initial(self, index: int) -> bool:
        """Whether "C." or "Ca" is an initial of a name rather than circa."""
        token = self._tokens[index]
        return len(token.folded) <= 2 and token.text[0].isupper() and not self._whole

    def _behind(self, moment: Moment, index: int) -> Step:
        queried = self._query(index) if self._whole or self._query_is_close(index) else None
        index = queried or index
        moment = moment._replace(uncertain=moment.uncertain or queried is not None)
        other = self._other_style(moment, index) if moment.year is not None else None
        if other is not None and (both := both_styles(moment, other[0])) is not None:
            return both._replace(uncertain=moment.uncertain), self._after_year(other[1])
        opened = self._is_sign(index, "(,")
        for phrases, style in ((OLD_STYLE, "julian"), (NEW_STYLE, "gregorian")):
            end = self._phrase(index + opened, phrases)
            if end is not None:
                closed = opened and self._is_sign(end, ")")
                return moment._replace(style=style), end + closed
        return moment, index

    def _query_is_close(self, index: int) -> bool:
        """In running text "1922?" may just end a question; "(?)" and "[?]" never do."""
        token = self._at(index)
        return token is not None and (token.supplied or self._is_sign(index, "("))

    # -- whole dates -----------------------------------------------------------------------------------------

    def read(self, index: int) -> Read | None:
        """Return the date that begins at token ``index``, or None."""
        for attempt in (self._limited, self._framed, self._plain):
            found = attempt(index)
            if found is not None:
                return found
        return None

    def _limited(self, index: int) -> Read | None:
        end = self._phrase(index, tuple(LIMITS))
        if end is None:
            return None
        words = tuple(self._word(place) for place in range(index, end))
        found = self._moment(self._skip_words(end, ARTICLES))
        if found is None or not (found[0].year or found[0].day):
            return None
        return Read("no-later" if LIMITS[words] == NOT_AFTER else "no-earlier", (found[0],), found[1])

    def _framed(self, index: int) -> Read | None:
        """between … and …; from … to …"""
        word = self._word(index)
        if word not in BETWEEN and word not in FROM:
            return None
        first = self._moment(index + 1, partial=True)
        links = AND if word in BETWEEN else TO
        if first is None or self._word(first[1]) not in links:
            return None
        second = self._moment(first[1] + 1, partial=True)
        if second is None:
            return None
        return self._pair("one-of" if word in BETWEEN else "interval", first[0], second)

    def _pair(self, form: str, first: Moment, second: Step) -> Read | None:
        last = filled_from(second[0], first)
        first = filled_from(first, last)
        if not (is_possible(first) and is_possible(last)) or (first.month is None and first.season is None and (
                first.year is None)):
            return None
        return Read(form, (first, last), second[1])

    def _plain(self, index: int) -> Read | None:
        ranges = [found for found in (self._day_range(index), self._range(index)) if found is not None]
        if ranges:
            return max(ranges, key=lambda found: found.end)
        single = self._moment(index, partial=self._whole)
        if single is None:
            return None
        return Read("single", (single[0],), single[1])

    def _link(self, index: int) -> tuple[str, int] | None:
        """What parts the two ends of a range: a dash, "to" in a whole string, "or"."""
        token = self._at(index)
        if token is None:
            return None
        following = self._at(index + 1)
        if token.kind == "dash" and (self._whole or following is None or not (
                token.text in "—―" and token.spaced and following.spaced)):
            return "interval", index + 1
        if token.folded in OR:
            return "list", index + 1
        if self._whole and token.folded in TO:
            return "interval", index + 1
        return None

    def _range(self, index: int) -> Read | None:
        """April 3 – May 5, 1922; 3 April or 4 April 1922; April–May 1922; 1912-1927; 1921/22."""
        first = self._moment(index, partial=True)
        if first is None or first[0].is_empty:
            return None
        years = self._short_years(first)
        if years is not None:
            return years
        link = self._link(first[1])
        second = self._moment(link[1], partial=True) if link is not None else None
        if link is None or second is None or not _can_pair(first[0], second[0]):
            return None
        return self._pair(link[0], first[0], second)

    def _short_years(self, first: Step) -> Read | None:
        """1921-22 and 1921/22; "1921-05" with a hyphen is a month and was read before."""
        moment, index = first
        second = self._at(index + 1)
        if moment.month or moment.season or not (moment.year and moment.year.isdigit()) or second is None:
            return None
        if not self._is_sign(index, "/-") or second.kind != "number" or len(second.text) != 2 or second.spaced:
            return None
        if second.number <= int(moment.year[2:]):
            return None
        last = moment._replace(year=moment.year[:2] + second.text)
        return Read("interval", (moment, last), self._after_year(index + 2))

    def _day_range(self, index: int) -> Read | None:
        """April 3-5, 1922; 3-5 April 1922; 3./4. April 1922; 3 or 4 April 1922."""
        index = self._weekday(index)
        month_first = self._month(index)
        place = index + (month_first is not None)
        first = self._day(place)
        after = self._separator(place + 1, ".")
        if not first:
            return None
        link = self._link(after) or (("list", after + 1) if self._is_sign(after, "/") else None)
        second = self._day(link[1]) if link is not None else None
        if link is None or not second or second <= first:
            return None
        place = self._separator(link[1] + 1, ".")
        if month_first is not None:
            moment, end = self._month_end(Moment(month=month_first, day=second), link[1] + 1)
        else:
            month = self._month(place)
            if month is None:
                return None
            moment, end = self._month_end(Moment(month=month, day=second), place + 1)
        if not is_possible(moment) or (link[0] == "list" and self._is_sign(after, "/") and self._differs(
                first, second)):
            return None
        return Read(link[0], (moment._replace(day=first), moment), end)


def _can_pair(first: Moment, second: Moment) -> bool:
    """Whether two parts joined by a dash make a range: not a year and a day, not a day without any month."""
    if second.day is not None and second.month is None:
        return first.month is not None and first.day is not None and first.year is None
    if second.year is None:
        return first.year is None and second.month is not None and (first.month is not None or first.day is not None)
    if first.day is not None and first.month is None:
        return second.month is not None and second.day is not None
    if first.year is not None and first.month is None and first.season is None:
        return second.month is None and first.year <= second.year
    return True


def _day_and_month(first: int, second: int, sign: str) -> Moment:
    """With full stops the day comes first; with strokes whichever can be the month, and doubtful if both can."""
    if sign != "." and first <= 12 < second:
        return Moment(day=second, month=first)
    return Moment(day=first, month=second, doubtful=sign != "." and first <= 12 and second <= 12 and first != second)


def _is_year(year: str | None) -> bool:
    return year is not None and year.isdigit() and FIRST_YEAR <= int(year) <= LAST_YEAR


def _with_reach(moment: Moment) -> Moment:
    """The early, middle or late years of a decade."""
    if moment.edge is None or moment.year is None or not moment.year.endswith("X") or moment.year.endswith("XX"):
        return moment
    first, last = {"beginning": "03", "middle": "46", "end": "79"}[moment.edge]
    return moment._replace(reach=(moment.year[:3] + first, moment.year[:3] + last), edge=None)
