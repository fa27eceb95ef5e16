"""A letter goes out, is worked on in LibreOffice with changes tracked, and comes back: accepted, it says the same here.

Skipped where there is no LibreOffice, or no python3-uno. Debian's packages "nogui" do as well.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.app.actions.exports import export_project
from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.store.session import ProjectSession
from tests.app import test_returning
from tests.formats.word import libreoffice

PYTHON = "/usr/bin/python3"
CONTENT = ("Old Bukhara, 3 April 1922\nDear comrade STALIN.\nEnver Pasha 𝔈𝔓 was near  Bukhara, and the emir too.\n"
           "He asked 𝔥 for help, the emir’s help 👩‍🌾.\nNothing is certain here.\nWith greetings, Peters")
WORDS = [
    {"do": "replaces", "words": "comrade", "by": "friend"}, {"do": "replaces", "words": "Turkish", "by": "Ottoman 𝔒"},
    {"do": "inserts", "behind": "𝔈𝔓 ", "words": "𝔛 "}, {"do": "strikes", "first": "𝔥 ", "last": "𝔥 "},
    {"do": "parts", "behind": "near  Bukhara,"}, {"do": "joins", "behind": "👩‍🌾.", "by": " "},
    {"do": "comments", "on": "Nothing", "says": "Is it? 𝔖"},
    {"do": "adds_note", "behind": "greetings", "says": "A new note 𝔑."}]
REST = [
    {"do": "puts_table", "behind": "Nothing is certain here."}, {"do": "parts", "behind": "Nothing"},
    {"do": "strikes", "first": "Enver", "last": "𝔈𝔓 "}, {"do": "inserts", "behind": "3 April 1922", "words": " (?)"},
    {"do": "replaces", "words": "too", "by": "as well 𝔄"}, {"do": "joins", "behind": "comrade STALIN.", "by": ""}]


def _has_uno() -> bool:
    return Path(PYTHON).exists() and subprocess.run(
        [PYTHON, "-c", "import uno"], check=False, capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of the pipe at which an office listens."""
    if shutil.which("soffice") is None or not _has_uno():
        pytest.skip("LibreOffice and python3-uno are not installed here")
    home = tmp_path_factory.mktemp("office")
    pipe = f"letterbook-{os.getpid()}"
    with subprocess.Popen(
            ["soffice", f"-env:UserInstallation={home.as_uri()}", "--headless", "--norestore",
             f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True) as process:
        yield pipe
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # the program starts others, and all are of this group


@pytest.mark.parametrize("steps", [WORDS, REST], ids=["words", "rest"])
@pytest.mark.parametrize(("ending", "kind"), [("docx", "MS Word 2007 XML"), ("odt", "writer8")])
def test_what_was_tracked_there_says_the_same_when_it_is_accepted_here(
        office: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, kind: str,
        steps: list[dict[str, str]]) -> None:
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(test_returning, "CONTENT", CONTENT)
    project = Project(id="ab" * 16, title="Letters", profile=Profile(name="plain"))
    with ProjectSession.create(tmp_path / "a.letterbook", project, editor="Ada") as session:
        desk = test_returning.Desk(session)
        export_project(session, [desk.letter], ending, tmp_path / f"out.{ending}", options={"one_file": True})
        back = tmp_path / f"back.{ending}"
        done = subprocess.run([PYTHON, libreoffice.__file__, office, str(tmp_path / f"out.{ending}"), str(back), kind,
                               json.dumps(steps)], check=False, capture_output=True, text=True, timeout=240)
        assert done.returncode == 0, done.stderr
        after = json.loads(Path(f"{back}.json").read_text(encoding="utf-8"))
        desk.taken(back.read_bytes(), back.name)
        desk.accept_all()
        lines = [words for style, words in after["body"] if style.replace("_20_", " ").startswith("Letter Text")]
        numbers = {str(number) for number in range(1, len(after["notes"]) + 1)}
        assert [_plain(line, set()) for line in desk.content.split("\n")] == [_plain(line, numbers) for line in lines]
        assert [note.body.text.content for note in desk.snapshot.notes] == after["notes"]
        assert [one.body for one in desk.snapshot.comments if one.author == "L. Office"] == [
            step["says"] for step in steps if step["do"] == "comments"]


def _plain(line: str, numbers: set[str]) -> str:
    """A line without the numbers of its notes, which stand behind letters."""
    return "".join(sign for place, sign in enumerate(line) if not (
        sign in numbers and place and line[place - 1].isalpha()))
