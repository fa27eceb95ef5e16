"""Numbers, moments and quotation marks as the language of the interface writes them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

translate = QCoreApplication.translate


def interface_locale() -> QLocale:
    """The locale of the interface: months are named in the language of the words around them."""
    return QLocale(translate("DateWords", "en_GB"))


def number_text(number: int) -> str:
    """Return a number with its thousands apart."""
    return interface_locale().toString(number)


def time_text(moment: datetime) -> str:
    """Return the time of day, to the second."""
    return interface_locale().toString(_clock(moment), translate("DateWords", "HH:mm:ss"))


def moment_text(moment: datetime) -> str:
    """Return day and time."""
    return interface_locale().toString(_clock(moment), translate("DateWords", "yyyy-MM-dd HH:mm"))


def _clock(moment: datetime) -> QDateTime:
    """What the clock showed, whatever the time zone."""
    return QDateTime(QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute, moment.second))


def quoted(words: str) -> str:
    """Return words of a text between quotation marks."""
    return translate("Quotation", "“{words}”").format(words=words)
