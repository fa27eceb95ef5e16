"""Where the program's own files are: in a checkout beside the package, in a wheel inside it."""

from __future__ import annotations

from pathlib import Path

from editor.core.messages import LetterbookError

_PACKAGE = Path(__file__).resolve().parent.parent


def _found(in_checkout: str, in_wheel: str) -> Path:
    # The checkout comes first: an editable install can leave stale copies inside the package. Only a checkout has
    # pyproject.toml beside the package; without that test any folder of the name in site-packages would be taken.
    root = _PACKAGE.parent
    if (root / "pyproject.toml").is_file() and (root / in_checkout).is_dir():
        return root / in_checkout
    return _PACKAGE / in_wheel


def resources() -> Path:
    """Return the folder of icons, themes, profiles and other data."""
    return _found("resources", "_resources")


def sample_corpus() -> Path:
    """Return the folder of the sample corpus."""
    return _found("sample_corpus", "_sample_corpus")


def manual_folder() -> Path:
    """Return the folder of the manual: ``manual.md``, its chapters and their pictures."""
    return _found("docs", "_manual")


def changelog() -> Path:
    """Return the file that says what changed from version to version."""
    root = _PACKAGE.parent
    return root / "CHANGELOG.md" if (root / "pyproject.toml").is_file() else manual_folder() / "CHANGELOG.md"


def resource(*parts: str) -> Path:
    """Return one file or folder of the resources.

    Raises:
        LetterbookError: it is not there: the installation is not complete ("resource-missing").
    """
    path = resources().joinpath(*parts)
    if not path.exists():
        raise LetterbookError("resource-missing", name="/".join(parts))
    return path
