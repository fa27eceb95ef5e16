"""Which backups to keep: a pure rule over dates."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import NamedTuple


class Kept(NamedTuple):
    """A backup as the rule sees it: ``at`` in UTC, ``sequence`` the number of the commit that it holds."""

    at: datetime
    sequence: int
    verified: bool = True


ALL_WITHIN = timedelta(hours=48)
DAYS, WEEKS, MONTHS = 7, 4, 12


def thin(backups: Iterable[Kept], now: datetime) -> list[Kept]:
    """Return the backups that may go, the oldest first.

    Everything of the last 48 hours stays; then the newest of each of 7 days, 4 weeks and 12 months. What lies in
    the future stays, for the clock was wrong then or is now. The newest verified one never goes.
    """
    ordered = sorted(backups)
    keep = {backup for backup in ordered if now - backup.at <= ALL_WITHIN}
    verified = [backup for backup in ordered if backup.verified]
    if verified:
        keep.add(max(verified, key=lambda backup: (backup.sequence, backup.at)))
    old = [backup for backup in ordered if now - backup.at > ALL_WITHIN]
    keep |= _newest_of_each(old, DAYS, lambda at: at.date().toordinal(), now)
    keep |= _newest_of_each(old, WEEKS, lambda at: (at.date().toordinal() - 1) // 7, now)
    keep |= _newest_of_each(old, MONTHS, lambda at: at.year * 12 + at.month, now)
    return [backup for backup in ordered if backup not in keep]


def _newest_of_each(backups: Iterable[Kept], spans: int, number: Callable[[datetime], int],
                    now: datetime) -> set[Kept]:
    """The newest backup of each of the last ``spans`` days, weeks or months before now, that of now included."""
    newest: dict[int, Kept] = {}
    for backup in backups:
        span = number(backup.at)
        if number(now) - span <= spans and (span not in newest or newest[span] < backup):
            newest[span] = backup
    return set(newest.values())
