"""Reading documents for the tests, by the rules that ``returning`` states."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from editor.core.snapshot import LetterSnapshot
from editor.formats.pandoc.returning import SIGN_STYLES, bookmark_place
from editor.formats.xml_reading import Element, etree
from tests.formats.letters import MemorySink, everything, source

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(form, snapshots=None, entities=None, **options) -> bytes:
    """The one file that a format writes."""
    sample, register = everything()
    sink = MemorySink()
    form.write(source(snapshots or [sample], register if entities is None else entities),
               {"one_file": True, **options}, sink)
    return sink.files[""]


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return {name: package.read(name) for name in package.namelist()}


def part(data: bytes, name: str) -> Element:
    return etree.fromstring(parts_of(data)[name])


def style_names(data: bytes) -> dict[str, str]:
    return {style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val")
            for style in part(data, "word/styles.xml").iter(f"{W}style")}


def style_of(element: Element, names: Mapping[str, str], kind: str = "r") -> str:
    found = element.find(f"{W}{kind}Pr/{W}{kind}Style")
    return names[found.get(f"{W}val")] if found is not None else ""


def docx_contents(data: bytes) -> dict[str, str]:
    """The content of each text of a document, by the text's identity."""
    names = style_names(data)
    lines: dict[str, dict[int, str]] = {}
    for name in ("word/document.xml", "word/footnotes.xml"):
        for paragraph in part(data, name).iter(f"{W}p"):
            place = None
            for node in paragraph.iter(f"{W}bookmarkStart", f"{W}r"):
                if node.tag == f"{W}bookmarkStart":
                    found = bookmark_place(node.get(f"{W}name"))
                    if found is not None and found.line is not None:
                        place = found
                        lines.setdefault(place.id, {})[place.line or 0] = ""
                elif place is not None and style_of(node, names) not in (*SIGN_STYLES, "Footnote Reference",
                                                                         "footnote reference"):
                    lines[place.id][place.line or 0] += "".join(text.text or "" for text in node.iter(f"{W}t"))
    return {identity: "\n".join(line for _, line in sorted(found.items())) for identity, found in lines.items()}


def contents(snapshot: LetterSnapshot) -> dict[str, str]:
    return {text.text.id: text.text.content for text in snapshot.texts()}


def paged(data: bytes, folder: Path, ending: str) -> str:
    """The words of the pages that LibreOffice makes of a document."""
    program = shutil.which("soffice")
    if program is None or shutil.which("pdftotext") is None:
        pytest.skip("LibreOffice or Poppler is not installed")
    (folder / f"document.{ending}").write_bytes(data)
    subprocess.run([program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to",
                    "pdf", "--outdir", str(folder), str(folder / f"document.{ending}")], check=True,
                   capture_output=True, timeout=240)
    return subprocess.run(["pdftotext", "-layout", str(folder / "document.pdf"), "-"], check=True,
                          capture_output=True, timeout=60).stdout.decode()
