"""Moments as documents write them."""

from __future__ import annotations

from datetime import UTC, datetime


def moment(said: str) -> str:
    """Return a time of a document as suggestions and comments keep it; what it does not say is now.

    Documents mostly give local time without its zone, some with a wrong one; it is taken for UTC.
    """
    try:
        found = datetime.fromisoformat(said.replace("Z", "+00:00"))
    except ValueError:
        found = datetime.now(UTC)
    found = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
    return found.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
