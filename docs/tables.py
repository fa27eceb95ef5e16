"""Write the tables of the documentation from the program's own tables: keys, marks, settings, problems, formats.

    python docs/tables.py            write them
    python docs/tables.py --check    say which page is out of date, and fail

A table stands between ``<!-- table: NAME -->`` and ``<!-- end -->``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

DOCS = Path(__file__).resolve().parent
PAGES = ("manual/transcription.md", "manual/scans.md", "manual/review.md", "manual/keys.md", "manual/settings.md",
         "problems.md", "formats.md")
_TABLE = re.compile(r"(<!-- table: ([a-z]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def _cell(text: object) -> str:
    return str(text).replace("|", "\\|").replace("\n", " ")


def _table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    heads = list(head)
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    lines += ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def keys() -> str:
    """Every action with its default keys."""
    from editor.ui.action_table import ACTIONS

    def shown(keys_of_action: tuple[str, ...]) -> str:
        return ", ".join(f"`{key}`" for key in keys_of_action)

    return _table(("menu", "action", "keys", "what it does"),
                  ((a.menu.replace("&", ""), a.label.replace("&", ""), shown(a.keys), a.tip) for a in ACTIONS))


def view_keys() -> str:
    """Every key of the page view."""
    from editor.ui.page.view_keys import VIEW_KEYS

    return _table(("key", "what it does"), ((f"`{row.key}`", row.label) for row in VIEW_KEYS))


def review_keys() -> str:
    """Every key of the review window."""
    from editor.ui.review.keys import HELD_KEYS, REVIEW_KEYS

    return _table(("keys", "what it does"),
                  ((", ".join(f"`{key}`" for key in row.keys), row.label) for row in (*REVIEW_KEYS, *HELD_KEYS)))


def draw_keys() -> str:
    """Every key of drawing."""
    from editor.ui.page.view_keys import DRAW_KEYS

    return _table(("key", "what it does"), ((f"`{row.key}`", row.label) for row in DRAW_KEYS))


def marks() -> str:
    """Every kind of the profile with its key."""
    from editor.app.profiles import load_profile

    return _table(("kind", "name", "stands", "F8, then", "TEI", "attributes"),
                  ((f"`{k.kind}`", k.label, k.shape, f"`{k.key}`", f"`{k.tei}`",
                    ", ".join(f"`{a.name}`" for a in k.attributes)) for k in load_profile().kinds))


def settings() -> str:
    """Every setting with its default and its bounds."""
    from editor.app.setting_rows import setting_specs

    def may_be(spec) -> str:  # noqa: ANN001 - a row of the table
        if spec.row.choices:
            return ", ".join(f"`{value}`" for value, _label in spec.row.choices)
        return f"{spec.low:g} to {spec.high:g}" if spec.low is not None else ""

    return _table(("setting", "in the preferences", "default", "may be", "what it is for"),
                  ((f"`{spec.name}`", f"{spec.row.group}: {spec.row.label}" if spec.shown else "",
                    f"`{spec.default!r}`", may_be(spec), spec.row.help) for spec in setting_specs().values()))


def problems() -> str:
    """Every problem code with its severity and sentence."""
    from editor.app.wording import TEMPLATES
    from editor.core.problems import SEVERITIES

    return _table(("code", "severity", "what is said"),
                  ((f"`{code}`", severity, TEMPLATES[code]) for code, severity in sorted(SEVERITIES.items())))


def formats() -> str:
    """Every format with what it can and its options."""
    from editor.formats.registry import formats

    def can(one) -> str:  # noqa: ANN001 - a format
        return " and ".join(word for word, yes in (("read", one.can_read), ("write", one.can_write)) if yes)

    return _table(("format", "name", "endings", "can", "options"),
                  ((f"`{one.id}`", one.name, ", ".join(one.extensions), can(one),
                    "; ".join(f"`{o.name}` ({o.default!r}): {o.help}" for o in one.options)) for one in formats()))


TABLES: dict[str, Callable[[], str]] = {
    "keys": keys, "viewkeys": view_keys, "drawkeys": draw_keys, "reviewkeys": review_keys,
    "marks": marks, "settings": settings, "problems": problems, "formats": formats,
}


def with_tables(page: str) -> str:
    """Return the page with its tables as they should be now."""
    return _TABLE.sub(lambda match: match[1] + TABLES[match[2]]() + match[3], page)


def main(check: bool) -> int:
    """Write or check every page; return the exit code."""
    stale: list[str] = []
    for name in PAGES:
        page = (DOCS / name).read_text(encoding="utf-8")
        fresh = with_tables(page)
        if fresh != page:
            stale.append(name)
            if not check:
                (DOCS / name).write_text(fresh, encoding="utf-8")
    print("out of date: " + ", ".join(stale) if stale else "every table is current")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.path.insert(0, str(DOCS.parent))
    sys.exit(main("--check" in sys.argv))
