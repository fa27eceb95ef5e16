"""OpenDocument texts written by hand, for the tests of reading them. Nothing here comes from anywhere else."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

NAMESPACES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in (
    ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"),
    ("fo", "xsl-fo-compatible"), ("meta", "meta"), ("svg", "svg-compatible"))) + (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"')
MIME = "application/vnd.oasis.opendocument.text"
STYLES = """<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/>
</style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/>
</style:style><style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>
"""


def changed(name: str, sort: str, inside: str = "", author: str = "B. Reader") -> str:
    """A tracked change as the list of them keeps it."""
    return (f'<text:changed-region text:id="{name}"><text:{sort}><office:change-info><dc:creator>{author}</dc:creator>'
            f"<dc:date>2026-03-01T10:00:00</dc:date></office:change-info>{inside}</text:{sort}></text:changed-region>")


def note(name: str, label: str, body: str, sort: str = "footnote", own: bool = False) -> str:
    """A note at its place."""
    said = f' text:label="{label}"' if own else ""
    return (f'<text:note text:id="{name}" text:note-class="{sort}"><text:note-citation{said}>{label}'
            f"</text:note-citation><text:note-body>{body}</text:note-body></text:note>")


def annotation(name: str, words: str, author: str = "C. Colleague") -> str:
    """A comment where it begins."""
    return (f'<office:annotation office:name="{name}"><dc:creator>{author}</dc:creator>'
            f"<dc:date>2026-03-02T11:00:00</dc:date><text:p>{words}</text:p></office:annotation>")


def content(body: str, changes: str = "", root: str = "office:document-content") -> str:
    """The XML of a text."""
    tracked = f"<text:tracked-changes>{changes}</text:tracked-changes>" if changes else ""
    mime = f' office:mimetype="{MIME}"' if root == "office:document" else ""
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} {NAMESPACES} office:version="1.3"{mime}>'
            f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
            f"<office:body><office:text>{tracked}{body}</office:text></office:body></{root}>")


def frame(*files: str, shows: str = "") -> str:
    """A picture at its place, in one kind or several."""
    images = "".join(f'<draw:image xlink:href="{file}"/>' for file in files)
    return (f'<draw:frame draw:name="Picture" text:anchor-type="as-char">{images}<svg:desc>{shows}</svg:desc>'
            "</draw:frame>")


def odt(body: str, changes: str = "", files: Mapping[str, str | bytes] | None = None) -> bytes:
    """A whole package."""
    out = io.BytesIO()
    manifest = ('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
                f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIME}"/></manifest:manifest>')
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in {"mimetype": MIME, "META-INF/manifest.xml": manifest,
                           "content.xml": content(body, changes), **(files or {})}.items():
            packing = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, packing)
    return out.getvalue()
