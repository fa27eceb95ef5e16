"""Translation for objects that are no QObject: the context of a text is the class that it stands in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Translating:
    """Gives a class the ``tr`` that a QObject has, so that one rule finds every text of the interface."""

    def tr(self, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return a text in the language of the interface; ``n`` chooses among plural forms and replaces ``%n``."""
        for known in type(self).__mro__:
            words = QCoreApplication.translate(known.__name__, text, disambiguation, n)
            if words != text:
                return words
        return text
