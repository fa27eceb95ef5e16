"""Projects to try the store with."""

import pytest

from editor.core.letters import Project
from editor.core.profiles import Profile
from editor.store.session import ProjectSession
from tests.store.letters import an_id
from tests.store.replicas import copies
from tests.store.tables import assert_sound


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    return tmp_path / "letters.letterbook"


@pytest.fixture
def session(path):
    project = Project(id=an_id("project"), title="Letters from Bukhara", profile=Profile(name="plain"))
    with ProjectSession.create(path, project, editor="Ada") as opened:
        yield opened


@pytest.fixture
def reopened(session, path):
    """Close the session and open the project again; the new session is closed at the end."""
    sessions = []

    def reopen(**options):
        (sessions[-1] if sessions else session).close()
        sessions.append(ProjectSession.open(path, editor="Ada", **options))
        return sessions[-1]

    yield reopen
    for opened in sessions:
        opened.close()


@pytest.fixture
def pair(tmp_path, monkeypatch):
    """Two copies of one project, which are sound at the end."""
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    sessions = copies(tmp_path, "Ada", "Ben")
    yield sessions
    for session in sessions:
        session.close()
        assert_sound(session.path)


@pytest.fixture
def ada(pair):
    return pair[0]


@pytest.fixture
def ben(pair):
    return pair[1]
