"""``collate``: two transcriptions of one letter, word by word."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from editor.app.actions.letters import NewLetter, SetLetter
from editor.app.actions.text import ReplaceText
from editor.app.workspace import create_project, open_project
from editor.core.record import replace
from tests.cli.conftest import Shell

RIGHT = ("Dear comrade Stalin,\nIn addition to my memorandum I report that Khodzhaev is walking freely in Bukhara. "
         "Nobody wanted to go to the front, and half of the left communists were against it from the beginning.\n"
         "With communist greetings, Peters")
SKIPPED = "Nobody wanted to go to the front, and half of the left communists were against it from the beginning."
BEN = RIGHT.replace(f" {SKIPPED}", "").replace("Stalin,", "“Stalin”,").replace("walking", "waiting")
ADA = RIGHT.replace("Stalin,", '"Stalin",')


def write(path: Path, *letters: tuple[str, str], editor: str = "Ada") -> None:
    with create_project(path, editor=editor) as session:
        for number, content in letters:
            letter = NewLetter(title=f"Letter {number}")
            session.run(letter)
            session.run(SetLetter(letter=replace(session.letter(letter.letter_id).letter, number=number)))
            session.run(ReplaceText(text=letter.text_id, start=0, end=0, replacement=content))


@pytest.fixture
def keyed(shell: Shell) -> Shell:
    """Two people transcribed letter 7 without knowing of one another; each also has one the other has not."""
    write(shell.project, ("7", ADA), ("8", "Something that only Ada has."))
    write(shell.folder / "b.letterbook", ("7", BEN), ("9", "Of that Ben alone knows."), editor="Ben")
    return shell


def test_skips_come_first_and_typography_is_folded_away(keyed: Shell) -> None:
    result = keyed("collate", keyed.project, keyed.folder / "b.letterbook", "--json")
    assert result.code == 1
    found = result.json
    assert set(found) == {"letters", "only_first", "only_second", "blind", "same_mistakes_by_chance"}
    (letter,) = found["letters"]
    assert (letter["paired_by"], letter["first"]["number"], letter["second"]["number"]) == ("number", "7", "7")
    assert [place["kind"] for place in letter["places"]][:2] == ["skip", "other"]
    assert {place["kind"] for place in letter["places"][2:]} == {"normalised"}
    skip, differ = letter["places"][:2]
    assert SKIPPED in skip["first"]["text"] + skip["behind"]
    assert skip["second"]["text"] == ""
    assert (differ["first"]["text"], differ["second"]["text"]) == ("walking", "waiting")
    assert (letter["skips"], letter["others"]) == (1, 1)
    assert ADA[differ["first"]["start"]:differ["first"]["end"]] == "walking"
    assert BEN[differ["second"]["start"]:differ["second"]["end"]] == "waiting"
    assert [one["number"] for one in found["only_first"]] == ["8"]
    assert [one["number"] for one in found["only_second"]] == ["9"]
    assert found["same_mistakes_by_chance"] == pytest.approx(
        2 ** 2 / (4 * ((letter["first_words"] + letter["second_words"]) // 2)))


def test_a_table_shows_both_readings_in_their_context(keyed: Shell) -> None:
    result = keyed("collate", keyed.project, keyed.folder / "b.letterbook")
    lines = result.out.splitlines()
    (differ,) = [line for line in lines if line.startswith("differ")]
    assert "[walking] freely in Bukha" in differ
    assert "[waiting] freely in Bukha" in differ
    assert lines.index(differ) == next(n for n, line in enumerate(lines) if line.startswith("!! skip")) + 1
    assert "(-v lists them)" in result.out
    assert "“" not in result.out
    assert "“" in keyed("collate", keyed.project, keyed.folder / "b.letterbook", "-v").out
    assert "misleads everybody" in result.err


def test_neither_file_is_changed_and_theirs_is_not_opened(keyed: Shell) -> None:
    other = keyed.folder / "b.letterbook"
    before = keyed.project.read_bytes(), other.read_bytes()
    other.chmod(0o444)
    assert keyed("collate", keyed.project, other).code == 1
    assert (keyed.project.read_bytes(), other.read_bytes()) == before
    assert sorted(path.name for path in keyed.folder.iterdir()) == ["b.letterbook", "p.letterbook"]


def test_two_letters_of_one_project(shell: Shell) -> None:
    write(shell.project, ("1a", ADA), ("1b", BEN))
    found = shell("collate", shell.project, "--letter", "1a", "--other", "1b", "--json").json
    assert [place["kind"] for place in found["letters"][0]["places"]][:2] == ["skip", "other"]
    assert shell("collate", shell.project, "--letter", "1a").code == 2
    assert shell("collate", shell.project).code == 2
    assert shell("collate", shell.project, "--other", "1a").code == 2
    assert shell("collate", shell.project, "--letter", "1a", "--other", "no", "--json").code == 2


def test_transcriptions_that_are_the_same_have_nothing_to_look_at(keyed: Shell) -> None:
    shutil.copyfile(keyed.project, keyed.folder / "c.letterbook")
    result = keyed.ok("collate", keyed.project, keyed.folder / "c.letterbook", "--json")
    assert [letter["paired_by"] for letter in result.json["letters"]] == ["id", "id"]
    assert result.json["same_mistakes_by_chance"] == 0
    one = keyed.ok("collate", keyed.project, keyed.folder / "c.letterbook", "--letter", "8", "--json").json
    assert [letter["first"]["number"] for letter in one["letters"]] == ["8"]
    assert one["only_second"] == []


def test_what_two_readers_of_one_text_left_is_estimated(shell: Shell) -> None:
    base = RIGHT.replace("memorandum", "memorundum").replace("freely", "freeley").replace("greetings", "greatings")
    ada = base.replace("memorundum", "memorandum").replace("freeley", "freely")
    ben = base.replace("memorundum", "memorandum").replace("greatings", "greetings")
    write(shell.project, ("b", base), ("x", ada), ("y", ben))
    found = shell("collate", shell.project, "--letter", "x", "--other", "y", "--base", "b", "--json").json
    remaining = found["letters"][0]["remaining"]
    assert (remaining["first"], remaining["second"], remaining["both"], remaining["found"]) == (2, 2, 1, 3)
    assert remaining["total"] == 4
    said = shell("collate", shell.project, "--letter", "x", "--other", "y", "--base", "b").out
    assert "by both 1" in said


def test_a_package_is_not_enough(keyed: Shell) -> None:
    package = keyed.folder / "p.letterbook-review"
    with open_project(keyed.project, editor="Ada") as session:
        from editor.review.packages import write_package

        with package.open("xb") as sink:
            write_package(session.delivery({}), sink)
    refused = keyed("collate", keyed.project, package, "--json")
    assert refused.code == 4
    assert refused.json["error"]["code"] == "delivery-not-whole"
