"""Which characters the faces at hand cannot show, found before a page is printed.

Each character is set alone, as a drawing. A face draws the same sign for everything that it lacks; what looks like a
character that surely nobody has is missing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from editor.formats.base import nobody_stops
from editor.formats.pandoc.package import tree_of
from editor.formats.pandoc.running import Watch
from editor.formats.pandoc.typesetting import quoted, set_pages

_NOBODYS = "\U0010fffd"
"""The last character for private use (Unicode 16, section 23.5)."""
_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})


def missing_glyphs(characters: Iterable[str], faces: str, watch: Watch = nobody_stops) -> frozenset[str]:
    """Return those of ``characters`` that no face shows; ``faces`` are their names as Typst's list.

    Raises:
        FormatError: as ``set_pages``.
    """
    asked = sorted({one for one in characters if one > "~" and unicodedata.category(one) not in _INVISIBLE})
    if not asked:
        return frozenset()
    # What combines is set on a letter, for it cannot stand alone.
    shown = [f"o{one}" if unicodedata.combining(one) else one for one in (_NOBODYS, *asked)]
    lines = "\n".join(f"#box(text({quoted(one)}));#linebreak();" for one in shown)
    page = f"#set page(width: 100pt, height: auto, margin: 2pt)\n#set text(font: {faces}, size: 10pt)\n"
    drawn = set_pages(page + lines, "svg", watch=watch)
    groups = [group for group in tree_of(drawn) if group.tag == f"{_SVG}g"]
    signs = [{use.get(_HREF) for use in group.iter(f"{_SVG}use")} for group in groups]
    lacking = signs[0]
    return frozenset(one for one, found in zip(asked, signs[1:], strict=True) if found & lacking)
