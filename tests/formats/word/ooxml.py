"""Word documents written by hand, part by part, for the tests of reading them. Nothing here is anybody else's."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
     'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
     'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
     'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
     'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
     'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
     'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
     'xmlns:v="urn:schemas-microsoft-com:vml" '
     'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
     'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"')
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = {"styles": "styles", "footnotes": "footnotes", "endnotes": "endnotes", "comments": "comments",
          "numbering": "numbering", "settings": "settings"}
STYLES = "".join(
    f'<w:style w:type="{sort}" w:styleId="{name}"><w:name w:val="{shown}"/></w:style>' for sort, name, shown in (
        ("paragraph", "Normal", "Normal"), ("paragraph", "Title", "Title"), ("paragraph", "Heading1", "heading 1"),
        ("paragraph", "Heading2", "heading 2"), ("paragraph", "FootnoteText", "footnote text"),
        ("paragraph", "EndnoteText", "endnote text"), ("paragraph", "ListParagraph", "List Paragraph"),
        ("paragraph", "Salutation", "Salutation"), ("paragraph", "Closing", "Closing"),
        ("paragraph", "Signature", "Signature"), ("paragraph", "Date", "Date"),
        ("character", "FootnoteReference", "footnote reference"),
        ("character", "EndnoteReference", "endnote reference")))
NUMBERING = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">
<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>"""


def r(text: str, props: str = "") -> str:
    """A run."""
    return f'<w:r>{f"<w:rPr>{props}</w:rPr>" if props else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, style: str = "", props: str = "") -> str:
    """A paragraph; words alone are one run."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f'<w:p>{f"<w:pPr>{named}{props}</w:pPr>" if named or props else ""}{inner}</w:p>'


def foot(number: int, sort: str = "footnote", custom: str = "") -> str:
    """A reference to a note; ``custom`` is a mark of one's own."""
    style = f'<w:rStyle w:val="{sort.capitalize()}Reference"/>'
    if custom:
        return (f'<w:r><w:rPr>{style}</w:rPr><w:{sort}Reference w:customMarkFollows="1" w:id="{number}"/>'
                f"<w:t>{custom}</w:t></w:r>")
    return f'<w:r><w:rPr>{style}</w:rPr><w:{sort}Reference w:id="{number}"/></w:r>'


def end(number: int) -> str:
    """A reference to an endnote."""
    return foot(number, "endnote")


def note(number: int, *paragraphs: str, sort: str = "footnote", custom: str = "") -> str:
    """A note as a part keeps it: its own number first."""
    mark = f"<w:t>{custom}</w:t>" if custom else f"<w:{sort}Ref/>"
    first = (f'<w:r><w:rPr><w:rStyle w:val="{sort.capitalize()}Reference"/></w:rPr>{mark}</w:r>'
             '<w:r><w:t xml:space="preserve"> </w:t></w:r>')
    body = "".join(one if one.startswith("<") else p(one, style=f"{sort.capitalize()}Text") for one in paragraphs)
    at = body.index("</w:pPr>") + 8 if "</w:pPr>" in body else body.index(">") + 1
    return f'<w:{sort} w:id="{number}">{body[:at]}{first}{body[at:]}</w:{sort}>'


def ins(number: int, *runs: str, author: str = "B. Reader", date: str = "2026-03-01T10:00:00Z",
        name: str = "ins") -> str:
    """Something inserted."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f'<w:{name} w:id="{number}" w:author="{author}" w:date="{date}">{inner}</w:{name}>'


def dele(number: int, text: str, author: str = "B. Reader", date: str = "2026-03-01T10:00:00Z",
         name: str = "del") -> str:
    """Words struck."""
    tag = "w:delText" if name == "del" else "w:t"
    return (f'<w:{name} w:id="{number}" w:author="{author}" w:date="{date}"><w:r>'
            f'<{tag} xml:space="preserve">{text}</{tag}></w:r></w:{name}>')


def mark_change(name: str, number: int, author: str = "B. Reader") -> str:
    """The mark of a paragraph inserted ("ins") or struck ("del")."""
    return f'<w:rPr><w:{name} w:id="{number}" w:author="{author}" w:date="2026-03-01T10:00:00Z"/></w:rPr>'


def commented(number: int, *runs: str) -> str:
    """Runs with a comment on them."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    return (f'<w:commentRangeStart w:id="{number}"/>{inner}<w:commentRangeEnd w:id="{number}"/>'
            f'<w:r><w:commentReference w:id="{number}"/></w:r>')


def comment(number: int, text: str, author: str = "C. Colleague", date: str = "2026-03-02T11:00:00Z",
            para: str = "") -> str:
    """A comment as its part keeps it."""
    named = f' w14:paraId="{para}"' if para else ""
    return (f'<w:comment w:id="{number}" w:author="{author}" w:date="{date}" w:initials="C">'
            f"<w:p{named}>{r(text)}</w:p></w:comment>")


def picture(relation: str, shows: str = "") -> str:
    """A picture in a run: ``relation`` is what its file is known by, as ``docx`` names the files of ``word/media``."""
    named, size = f'id="1" name="" descr="{shows}"', 'cx="914400" cy="609600"'
    return (f'<w:r><w:drawing><wp:inline><wp:extent {size}/><wp:docPr {named}/><a:graphic><a:graphicData '
            'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
            f'<pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch>'
            f'<a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            '<a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')


def docx(*body: str, parts: Mapping[str, str] | None = None, files: Mapping[str, bytes] | None = None,
         section: str = "", targets: Mapping[str, tuple[str, str]] | None = None) -> bytes:
    """A whole document of the paragraphs ``body``; ``parts`` are the insides of other parts by their short name,
    ``files`` whole files, ``targets`` further relations: sort and target."""
    given = {"styles": STYLES, "numbering": NUMBERING, **(parts or {})}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        overrides = "".join(f'<Override PartName="/word/{name}.xml" ContentType="{_MIME}.{name}+xml"/>'
                            for name in given)
        _add(archive, "[Content_Types].xml", _XML +
             '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
             '<Default Extension="xml" ContentType="application/xml"/>'
             '<Default Extension="png" ContentType="image/png"/>'
             f'<Override PartName="/word/document.xml" ContentType="{_MIME}.document.main+xml"/>{overrides}</Types>')
        _add(archive, "_rels/.rels", _XML + _relations({"rId1": ("officeDocument", "word/document.xml")}))
        relations = {f"rId{at}": (_PARTS.get(name, name), f"{name}.xml") for at, name in enumerate(given, start=1)}
        if files and "word/media/image1.png" in files:
            relations["rIdImage"] = ("image", "media/image1.png")
        relations |= {name.rpartition("/")[2]: ("image", name.removeprefix("word/")) for name in files or {}
                      if name.startswith("word/media/")}
        relations |= targets or {}
        _add(archive, "word/_rels/document.xml.rels", _XML + _relations(relations))
        _add(archive, "word/document.xml",
             f"{_XML}<w:document {W}><w:body>{''.join(body)}{section}</w:body></w:document>")
        for name, inner in given.items():
            root = "w15:commentsEx" if name == "commentsExtended" else f"w:{name}"
            _add(archive, f"word/{name}.xml", f"{_XML}<{root} {W}>{inner}</{root}>")
        for name, data in (files or {}).items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data)
    return out.getvalue()


def _relations(rows: Mapping[str, tuple[str, str]]) -> str:
    inner = "".join(f'<Relationship Id="{key}" Type="{_RELS}/{sort}" Target="{target}"/>'
                    for key, (sort, target) in rows.items())
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def _add(archive: zipfile.ZipFile, name: str, text: str) -> None:
    archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
