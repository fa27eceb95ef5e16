"""The rows of the action table about the register of people, places and organisations."""

from __future__ import annotations

from editor.ui.actions.spec import ActionSpec

ROWS: tuple[ActionSpec, ...] = ()
