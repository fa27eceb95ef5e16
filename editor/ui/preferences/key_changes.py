"""What happens to the editor's own keys when one is given, taken over or put back. Nothing here changes a window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QKeySequence

from editor.ui.action_table import ActionSpec, clash, join_keys, keys_of

Own = Mapping[str, str]
"""The ``keys`` of the settings: action = keys."""


def holder(specs: Iterable[ActionSpec], own: Own, key: QKeySequence, but: str = "") -> tuple[
        ActionSpec, QKeySequence] | None:
    """Return the action that a key would clash with, and the key of it that is in the way."""
    return next(((spec, other) for spec in specs if spec.id != but for other in keys_of(spec, own)
                 if clash(other, key)), None)


def with_keys(own: Own, spec: ActionSpec, keys: Iterable[QKeySequence]) -> dict[str, str]:
    """Return the keys with those of one action changed; the usual ones are not kept."""
    chosen = join_keys(keys)
    changed = {action: text for action, text in own.items() if action != spec.id}
    if chosen != join_keys(QKeySequence(key) for key in spec.keys):
        changed[spec.id] = chosen
    return changed


def with_key(own: Own, specs: Iterable[ActionSpec], spec: ActionSpec, key: QKeySequence) -> dict[str, str]:
    """Return the keys with one more for an action; whatever it clashes with loses its own."""
    every = list(specs)
    result = dict(own)
    while (taken := holder(every, result, key, spec.id)) is not None:
        result = without_key(result, *taken)
    mine = [other for other in keys_of(spec, result) if not clash(other, key)]
    return with_keys(result, spec, [*mine, key])


def without_key(own: Own, spec: ActionSpec, key: QKeySequence) -> dict[str, str]:
    """Return the keys with one of an action taken away."""
    return with_keys(own, spec, [other for other in keys_of(spec, own) if other != key])


def put_back(own: Own, specs: Iterable[ActionSpec], spec: ActionSpec) -> dict[str, str]:
    """Return the keys with an action's usual ones; whoever has been given one of them loses it."""
    every = list(specs)
    result = with_keys(own, spec, ())
    for key in spec.keys:
        result = with_key(result, every, spec, QKeySequence(key))
    return with_keys(result, spec, [QKeySequence(key) for key in spec.keys])
