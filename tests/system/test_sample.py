"""The sample corpus: what lies there is what its scripts make, and it says what it is."""

from __future__ import annotations

import hashlib
import importlib.util
import itertools
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pytest

from editor.app.actions.exports import export_project
from editor.app.review.comparing import Comparison, compare_files
from editor.app.workspace import open_project

ROOT = Path(__file__).resolve().parent.parent.parent
CORPUS = ROOT / "sample_corpus"
SAMPLE, COLLEAGUE = CORPUS / "letterbook-sample.letterbook", CORPUS / "sample-from-a-colleague.letterbook"
PAGE = "{http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15}"
IDENTITY = re.compile(r"\b[0-9a-f]{32}\b")


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, CORPUS / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def exported(project: Path, output: Path) -> dict[str, Any]:
    """Return the project as JSON, with identities numbered in the order of their first appearance."""
    with open_project(project, editor="test", read_only=True) as session:
        export_project(session, session.letter_ids(), "json", output)
    numbers = itertools.count(1)
    seen: dict[str, str] = {}

    def numbered(match: re.Match[str]) -> str:
        return seen.setdefault(match[0], f"id-{next(numbers)}")

    document = json.loads(output.read_text(encoding="utf-8"))
    # Annotations of one place and the register are listed by identity, which chance gives: order them by content.
    document["entities"].sort(key=lambda entity: (entity["kind"], entity["name"]))
    for letter in document["letters"]:
        # The state of a letter as it was read is one of its identities too.
        (letter["provenance"]["digital_source"] or {}).pop("state", None)
        for text in (letter["transcription"], *(note["text"] for note in letter["notes"])):
            text["annotations"].sort(key=lambda a: (a["start"], -a["end"], a["kind"]))
    first = ("entities", "project", "letters")
    ordered = {key: document[key] for key in (*first, *(key for key in document if key not in first))}
    return json.loads(IDENTITY.sub(numbered, json.dumps(ordered, ensure_ascii=False)))


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return exported(SAMPLE, tmp_path_factory.mktemp("kept") / "sample.json")


def test_the_sample_project_is_what_its_script_builds(kept: dict[str, Any], tmp_path: Path) -> None:
    built = tmp_path / "built.letterbook"
    script("build_sample").build(built)
    script("build_colleague").build(built, tmp_path / "colleague.letterbook")
    assert exported(built, tmp_path / "built.json") == kept
    theirs = [exported(path, tmp_path / "theirs.json") for path in (tmp_path / "colleague.letterbook", COLLEAGUE)]
    assert gist(theirs[0]) == gist(theirs[1])


def gist(document: dict[str, Any]) -> list[Any]:
    """What a project of one letter says, but for identities: two lines of a moved passage share one place."""
    letter, = document["letters"]
    texts = [letter["transcription"], *(note["text"] for note in letter["notes"])]
    return [[(text["content"], [(a["kind"], a["start"], a["end"]) for a in text["annotations"]]) for text in texts],
            [one["body"] for one in letter["comments"]], letter["provenance"]["witnesses"][0]["extent"],
            [(one["kind"], one["name"], one["description"]) for one in document["entities"]]]


def test_the_colleagues_copy_brings_changes_of_every_kind_and_conflicts() -> None:
    found = compare_files(SAMPLE, COLLEAGUE)
    assert isinstance(found, Comparison)
    assert found.source.editor.endswith("(specimen)")
    assert found.source.message
    assert not found.report.refused
    assert {"text", "tag", "note", "provenance", "register", "comment"} <= {one.kind for one in found.changes}
    assert any(one.kind == "text" and one.action == "moved" for one in found.changes)
    conflicts = {(one.kind, one.action) for one in found.changes if one.weight == "conflict"}
    assert conflicts == {("text", "changed"), ("note", "deleted"), ("provenance", "changed")}


def test_the_sample_is_tagged_and_its_provenance_complete(kept: dict[str, Any]) -> None:
    letter, = kept["letters"]
    texts = [letter["transcription"], *(note["text"] for note in letter["notes"])]
    mentions = [a for text in texts for a in text["annotations"] if a["kind"] == "entity"]
    names = {entity["id"]: entity["name"] for entity in kept["entities"]}
    assert len(names) == 58
    assert len(mentions) == 157
    assert all(a["entities"] and a["entities"][0] in names for a in mentions)
    sent = letter["actions"][0]
    assert names[sent["agents"][0]["entity"]] == "Peters, Yakov Khristoforovich"
    assert names[sent["place"]["entity"]].startswith("Bukhara (city")
    witness, = letter["provenance"]["witnesses"]
    assert names[witness["repository"]["entity"]].startswith("Russian Centre")
    assert [level["value"] for level in witness["reference"]] == ["558", "1", "2275", "1"]
    assert witness["medium"] == "typescript"
    assert [one["kind"] for one in witness["inscriptions"]] == ["resolution", "stamp"]


def test_the_raw_source_in_the_sample_is_the_file(kept: dict[str, Any]) -> None:
    source = (CORPUS / "peters-to-stalin.txt").read_bytes()
    digital = kept["letters"][0]["provenance"]["digital_source"]
    assert digital["raw"] == source.decode("utf-8")
    assert digital["sha256"] == hashlib.sha256(source).hexdigest()


def test_the_line_boxes_of_the_scans_hold_the_words_of_the_letter_in_order() -> None:
    from PIL import Image  # the scans are checked where Pillow is installed: it is a test requirement

    typed: list[str] = []
    for number in (1, 2):
        page = ElementTree.parse(CORPUS / "scans" / f"peters-to-stalin-{number}.xml").getroot().find(f"{PAGE}Page")
        assert page is not None
        with Image.open(CORPUS / "scans" / page.attrib["imageFilename"]) as image:
            assert image.size == (int(page.attrib["imageWidth"]), int(page.attrib["imageHeight"]))
            assert image.info["dpi"] == (300, 300)
        for line in page.iter(f"{PAGE}TextLine"):
            coords = line.find(f"{PAGE}Coords")
            unicode = line.find(f"{PAGE}TextEquiv/{PAGE}Unicode")
            assert coords is not None
            assert unicode is not None
            points = [tuple(map(int, point.split(","))) for point in coords.attrib["points"].split()]
            assert all(0 <= x < int(page.attrib["imageWidth"]) and 0 <= y < int(page.attrib["imageHeight"])
                       for x, y in points)
            typed.append(unicode.text or "")
    source = (CORPUS / "peters-to-stalin.txt").read_text(encoding="utf-8")
    assert " ".join(" ".join(typed).split()) == " ".join(
        " ".join(text for _, text in script("render_scans").typed_blocks(source)).split())


def test_the_project_of_the_specimens_is_what_its_script_builds(tmp_path: Path) -> None:
    built = tmp_path / "specimens.letterbook"
    script("build_specimens").build(built)
    kept = CORPUS / "specimens" / "seed-exchange.letterbook"
    assert exported(built, tmp_path / "built.json") == exported(kept, tmp_path / "kept.json")


def test_the_specimens_say_what_they_are() -> None:
    for file in (CORPUS / "specimens").iterdir():
        if file.suffix in (".xml", ".txt"):
            assert "specimen" in file.read_text(encoding="utf-8").lower(), file.name
