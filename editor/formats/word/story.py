"""Paragraphs being made: what both readers of documents add words, notes and places to."""

from __future__ import annotations

from editor.core.characters import clean
from editor.formats.word.flow import Item, Lost, Paragraph, Run


class Story:
    """A stretch of a document being read: its body, a note, a cell."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.items: list[Item] = []
        self.replaced = 0
        """How many characters no text may hold."""

    def add(self, item: Item) -> None:
        """Add something at the place reached; words that are like those before them go on with them."""
        if isinstance(item, Run):
            cleaned = clean(item.text)
            self.replaced += cleaned.replaced
            item = item._replace(text=cleaned.text)
            if not item.text:
                return
            last = self.items[-1] if self.items else None
            if isinstance(last, Run) and last[1:] == item[1:]:
                self.items[-1] = last._replace(text=last.text + item.text)
                return
        self.items.append(item)

    def lose(self, what: str, words: str = "") -> None:
        """Say that something at the place reached has no place in a project."""
        self.items.append(Lost(what, " ".join(words.split())[:80]))

    def end(self, paragraph: Paragraph) -> None:
        """End the paragraph that was begun: ``paragraph`` says all of it but its items."""
        self.paragraphs.append(paragraph._replace(items=tuple(self.items)))
        self.items = []

    def took(self, other: Story) -> None:
        """Count what another story replaced."""
        self.replaced += other.replaced


def rows_of(cells: list[list[Paragraph]]) -> list[Paragraph]:
    """Return a row of a table as lines: one, its cells parted by tabulators, where no cell has several paragraphs."""
    if all(len(cell) <= 1 for cell in cells):
        items: list[Item] = []
        for number, cell in enumerate(cells):
            if number:
                items.append(Run("\t"))
            for paragraph in cell:
                items.extend(paragraph.items)
        return [Paragraph(tuple(items), "td")] if items else []
    return [paragraph for cell in cells for paragraph in cell]
