"""English sentences for problems: what an importer, a check or an export was unsure of or found wrong."""

from __future__ import annotations

PROBLEMS: dict[str, str] = {
}
