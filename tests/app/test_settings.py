"""Settings survive, and nothing in their file can stop the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.app.setting_rows import setting_specs
from editor.app.settings import (
    CONFIG_VARIABLE,
    Settings,
    load_settings,
    save_settings,
    settings_path,
    valid,
    with_recent,
    with_recent_action,
    without_recent,
)
from editor.core.messages import LetterbookError


def test_every_setting_has_a_default_and_a_line_of_help() -> None:
    specs = setting_specs()
    assert set(specs) == set(Settings.__struct_fields__)
    assert all(spec.row.label and spec.row.help for spec in specs.values())
    assert load_settings(Path("nowhere/settings.toml")) == (Settings(), None)


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    settings = Settings(editor_name='Zoë "Q" Ибрагим', text_size=15.5, recent_projects=("a", "b"), keys={"x": "F9"})
    save_settings(settings, path)
    assert load_settings(path) == (settings, None)
    save_settings(Settings(), path)
    assert load_settings(path) == (Settings(), None)
    assert "editor_name" not in path.read_text(encoding="utf-8")


def test_comments_and_unknown_keys_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# mine\nfrom_the_future = [1, 2]\ntext_size = 20\n", encoding="utf-8")
    save_settings(Settings(editor_name="A"), path)
    text = path.read_text(encoding="utf-8")
    assert "# mine" in text
    assert "from_the_future = [1, 2]" in text
    assert "text_size" not in text
    assert load_settings(path).settings.editor_name == "A"


def test_a_file_that_says_it_all_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("text_size = 20\n", encoding="utf-8")
    before = path.stat()
    save_settings(Settings(text_size=20.0), path)
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    save_settings(Settings(text_size=21.0), path)
    assert load_settings(path).settings.text_size == 21.0


def test_a_broken_file_gives_defaults_and_is_set_aside_at_the_next_save(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"editor_name = \xff\xfe")
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert loaded.problem is not None
    assert loaded.problem.code == "settings-broken"
    save_settings(Settings(editor_name="B"), path)
    assert load_settings(path) == (Settings(editor_name="B"), None)
    assert path.with_suffix(".broken").read_bytes() == b"editor_name = \xff\xfe"


def test_a_wrong_value_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('editor_name = "C"\ntext_size = "large"\ntheme = "pink"\n', encoding="utf-8")
    loaded = load_settings(path)
    assert loaded.settings == Settings(editor_name="C")
    assert loaded.problem is not None
    assert loaded.problem.args["names"] == "theme, text_size"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LetterbookError) as caught:
        save_settings(Settings(), tmp_path / "file" / "settings.toml")
    assert caught.value.code == "settings-not-written"


def test_the_environment_names_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(CONFIG_VARIABLE, str(tmp_path / "x.toml"))
    assert settings_path() == tmp_path / "x.toml"


def test_recent_projects_are_few_and_the_last_comes_first(tmp_path: Path) -> None:
    settings = Settings()
    for number in (*range(20), 15):
        settings = with_recent(settings, tmp_path / f"{number}.letterbook")
    names = [Path(path).stem for path in settings.recent_projects]
    assert names[:3] == ["15", "19", "18"]
    assert len(names) == 12


def test_a_value_out_of_bounds_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('text_size = 400\ninterface_size = 2\nlanguage = "ru"\neditor_colour = "red"\n', encoding="utf-8")
    loaded = load_settings(path)
    assert loaded.settings == Settings(language="ru")
    assert loaded.problem is not None
    assert loaded.problem.args["names"] == "editor_colour, interface_size, text_size"


def test_every_default_is_valid_and_choices_are_those_of_the_type() -> None:
    for spec in setting_specs().values():
        assert valid(spec.name, spec.default) == spec.default
        for value, _label in spec.row.choices:
            assert valid(spec.name, value) == value


def test_a_forgotten_project_is_off_the_list_and_times_are_kept_for_the_others(tmp_path: Path) -> None:
    settings = with_recent(with_recent(Settings(), tmp_path / "a.letterbook"), tmp_path / "b.letterbook")
    path = settings.recent_projects[1]
    settings = without_recent(settings, path)
    assert [Path(name).stem for name in settings.recent_projects] == ["b"]
    assert set(settings.recent_opened) == set(settings.recent_projects)


def test_the_commands_used_last_are_few_and_the_last_comes_first() -> None:
    settings = Settings()
    for number in (*range(20), 15):
        settings = with_recent_action(settings, f"a{number}")
    assert settings.recent_actions[:2] == ("a15", "a19")
    assert len(settings.recent_actions) == 12
