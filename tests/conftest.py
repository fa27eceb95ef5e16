"""What holds for all tests."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is not a fault of the code: how long an example takes is measured by the benchmarks, never asserted.
settings.register_profile("letterbook", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("letterbook")


@pytest.fixture(scope="session", autouse=True)
def tiles_in_a_folder_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test fills the cache of whoever runs it."""
    os.environ["LETTERBOOK_CACHE"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session", autouse=True)
def clipboard_left_as_the_program_leaves_it() -> Iterator[None]:
    """Tests end without Qt's event loop, so what the program does at its end is done here."""
    yield
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        from editor.ui.bridge.clipboard import leave_plain_text

        if QGuiApplication.instance() is not None:
            leave_plain_text()
