"""``salvage``, and ``backups`` of projects that cannot be opened."""

import pytest

PAGE = 2048


@pytest.fixture
def damaged(seeded):
    """The project of the seed, backed up, without the first page, which has the list of tables."""
    seeded.ok("backup", seeded.project)
    data = seeded.project.read_bytes()
    seeded.project.write_bytes(bytes(PAGE) + data[PAGE:])
    return seeded


def damage(shell, *pages):
    data = bytearray(shell.project.read_bytes())
    for page in pages:
        data[page * PAGE:(page + 1) * PAGE] = bytes(PAGE)
    shell.project.write_bytes(data)


def test_backups_are_found_for_a_project_that_cannot_be_opened(damaged):
    assert damaged("list", damaged.project).code == 4
    (backup, *_) = damaged.ok("backups", damaged.project, "--json").json["backups"]
    new = damaged.folder / "restored.letterbook"
    damaged.ok("restore", backup["path"], "--output", new)
    assert len(damaged.ok("list", new, "--json").json["letters"]) == 1


def test_backups_are_found_by_the_place_where_nothing_can_be_read(damaged):
    damaged.project.write_bytes(b"\0" * 9_000)
    assert damaged.ok("backups", damaged.project, "--json").json["backups"]
    damaged.project.unlink()
    assert damaged.ok("backups", damaged.project, "--json").json["backups"]


def test_what_nothing_knows_has_the_exit_code_of_its_error(shell):
    noise = shell.folder / "noise.letterbook"
    noise.write_bytes(b"\0" * 9_000)
    assert shell("backups", noise).code == 4
    assert shell("backups", shell.folder / "none.letterbook").code == 2
    text = shell.folder / "text.txt"
    text.write_text("no project")
    assert shell("backups", text).code == 4


def test_salvage_of_a_sound_project_ends_with_0(seeded):
    new = seeded.folder / "new.letterbook"
    result = seeded.ok("salvage", seeded.project, "--output", new, "--json").json
    assert result == {
        "output": str(new), "text": None, "history": True, "letters": 1, "notes": 6, "entities": result["entities"],
        "pages": result["pages"], "unreadable": 0, "missing": []}
    assert seeded.ok("show", new, "1", "--json").json == seeded.ok("show", seeded.project, "1", "--json").json


def test_salvage_of_a_damaged_one_ends_with_1_and_lists_what_is_missing(damaged):
    before = damaged.project.read_bytes()
    new, text = damaged.folder / "new.letterbook", damaged.folder / "text"
    result = damaged("salvage", damaged.project, "--output", new, "--text", text)
    assert result.code == 1
    assert "1 letters" in result.out
    assert "The history is left out" in result.err
    assert damaged.project.read_bytes() == before
    letter = damaged.ok("show", new, "1", "--json").json
    (file,) = text.glob("0001*.txt")
    assert letter["transcription"]["content"] in file.read_text("utf-8")
    assert {path.name for path in damaged.folder.iterdir()} == {
        damaged.project.name, new.name, text.name}


def test_text_alone_needs_no_new_project(damaged):
    result = damaged("salvage", damaged.project, "--text", damaged.folder / "text", "--json")
    assert result.code == 0  # nothing of the words is missing; the history is no part of them
    assert result.json["output"] is None
    assert result.json["letters"] == 1


def test_exit_codes_of_salvage(shell, seeded):
    noise = shell.folder / "noise.letterbook"
    noise.write_bytes(b"\0" * 9_000)
    new = shell.folder / "new.letterbook"
    assert shell("salvage", noise, "--output", new).code == 4
    assert shell("salvage", noise, "--text", shell.folder / "t").code == 4
    assert shell("salvage", shell.folder / "none.letterbook", "--output", new).code == 2
    assert shell("salvage", seeded.project).code == 2
    assert shell("salvage", seeded.project, "--output", seeded.project).code == 4
    assert not new.exists()
    assert not (shell.folder / "t").exists()


def test_a_project_that_somebody_has_open_is_in_use(seeded):
    from editor.app.workspace import open_project

    with open_project(seeded.project):
        assert seeded("salvage", seeded.project, "--output", seeded.folder / "new.letterbook").code == 3
