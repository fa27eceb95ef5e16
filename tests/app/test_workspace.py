"""Profiles, resources, the sample, and who works."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.app import resources, workspace
from editor.app.profiles import DEFAULT_PROFILE, load_profile, profile_names
from editor.app.settings import Settings
from editor.core.annotations import BLOCK_KINDS, MARK_KINDS, OTHER_KINDS, POINT_KINDS
from editor.core.messages import LetterbookError, RefusedError


@pytest.mark.parametrize("name", profile_names())
def test_every_profile_knows_all_kinds_and_repeats_no_key(name: str) -> None:
    profile = load_profile(name)
    assert profile.name == name
    kinds = [spec.kind for spec in profile.kinds]
    assert set(kinds) >= {*BLOCK_KINDS, *POINT_KINDS, *MARK_KINDS, *OTHER_KINDS}
    keys = [spec.key for spec in profile.kinds if spec.key]
    assert len(keys) == len(set(keys))


def test_the_default_profile_comes_first() -> None:
    assert profile_names()[0] == DEFAULT_PROFILE
    with pytest.raises(RefusedError, match="no-such-profile"):
        load_profile("../../secret")


def test_a_broken_profile_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "odd.toml").write_text("kinds = 7", encoding="utf-8")
    monkeypatch.setattr("editor.app.profiles.resources", lambda: tmp_path)
    monkeypatch.setattr("editor.app.resources.resources", lambda: tmp_path)
    with pytest.raises(LetterbookError, match="profile-broken"):
        load_profile("odd")


def test_a_checkout_comes_first_and_a_wheel_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "editor"
    (package / "_resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", package)
    # A folder of that name in site-packages is somebody else's.
    assert resources.resources() == package / "_resources"
    (tmp_path / "pyproject.toml").write_text("")
    assert resources.resources() == tmp_path / "resources"
    with pytest.raises(LetterbookError, match="resource-missing"):
        resources.resource("themes", "dark.toml")


def test_who_works_is_given_or_saved_or_the_account(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getuser", lambda: "account")
    assert workspace.who_am_i(" Ada  Lovelace ", Settings(editor_name="Saved")) == "Ada Lovelace"
    assert workspace.who_am_i("  ", Settings(editor_name="Saved")) == "Saved"
    assert workspace.who_am_i(None, Settings()) == "account"

    def nobody() -> str:
        raise OSError("no name")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert workspace.who_am_i(None, Settings()) == "unknown"


def test_the_sample_is_copied_and_never_overwritten(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / workspace.SAMPLE).write_bytes(b"project")
    (corpus / workspace.COLLEAGUES_SAMPLE).write_bytes(b"from a colleague")
    monkeypatch.setattr(workspace, "sample_corpus", lambda: corpus)
    documents = tmp_path / "documents"
    copies = [workspace.copy_sample(documents) for _ in range(2)]
    assert [copy.name for copy in copies] == [workspace.SAMPLE, "letterbook-sample 2.letterbook"]
    assert (documents / workspace.COLLEAGUES_SAMPLE).read_bytes() == b"from a colleague"
    copies[0].write_bytes(b"my work")
    assert workspace.copy_sample(documents).name == "letterbook-sample 3.letterbook"
    assert copies[0].read_bytes() == b"my work"


def test_a_sample_that_is_missing_or_cannot_be_copied_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(workspace, "sample_corpus", lambda: tmp_path)
    with pytest.raises(LetterbookError, match="resource-missing"):
        workspace.copy_sample(tmp_path / "documents")
    (tmp_path / workspace.SAMPLE).write_bytes(b"project")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LetterbookError, match="sample-not-copied"):
        workspace.copy_sample(tmp_path / "file" / "documents")
