"""Who is who in the window: initials and colours by the settings in force."""

from __future__ import annotations

from editor.app.people import Person, person
from editor.app.settings import Settings


class _InForce:
    settings = Settings()


def use(settings: Settings) -> None:
    """Show people by these settings from now on."""
    _InForce.settings = settings


def shown(name: str) -> Person:
    """Return how an editor is shown."""
    return person(name, _InForce.settings)
