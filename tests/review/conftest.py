"""What tests of reviewing begin with."""

import pytest

from tests.store.replicas import copies


@pytest.fixture
def two(tmp_path, monkeypatch):
    """Two people's copies of one project."""
    monkeypatch.setenv("LETTERBOOK_DATA", str(tmp_path / "data"))
    both = copies(tmp_path, "Ada", "Ben")
    yield both
    for session in both:
        session.close()
