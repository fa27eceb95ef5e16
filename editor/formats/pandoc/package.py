"""The packages that word processors and reading programs take: zip files whose parts are patched here."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from editor.formats.xml_reading import Element, etree

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip file can name: the same package has the same bytes."""


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return the parts of a package that pandoc made, by name, in order."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: Mapping[str, bytes], stored: frozenset[str] = frozenset({"mimetype"})) -> bytes:
    """Return a package of the parts, in their order; ``stored`` are not compressed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, data in parts.items():
            row = zipfile.ZipInfo(name, _EPOCH)
            row.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            row.external_attr = 0o644 << 16
            package.writestr(row, data)
    return target.getvalue()


def tree_of(data: bytes) -> Element:
    """Return the tree of a part that pandoc made."""
    parser = etree.XMLParser(resolve_entities="internal", no_network=True, load_dtd=False, huge_tree=True)
    return etree.fromstring(data, parser)


def bytes_of(root: Element) -> bytes:
    """Return a part of a package."""
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
