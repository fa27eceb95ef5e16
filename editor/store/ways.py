"""The exact edits that lead from one state of a text to a later one, and the same in every copy."""

from __future__ import annotations

from collections.abc import Sequence

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation
from editor.core.editing import shift_through
from editor.core.quotes import capture
from editor.core.record import replace
from editor.core.word_diff import word_edits
from editor.store.parents import Graph
from editor.store.reading import ProjectReading


class Ways:
    """The edits between states of texts, kept as long as they are looked for through the same graph."""

    def __init__(self, reading: ProjectReading, graph: Graph) -> None:
        self._reading, self._graph = reading, graph
        self._found: dict[tuple[int, int], tuple[TextEdit, ...]] = {}

    def way(self, head: int, revision: int) -> tuple[TextEdit, ...]:
        """Return the edits that lead to a state from an earlier one, both rows of revisions: where two states were
        settled, those that lead from the state with the smaller id, whoever settled them."""
        key = (head, revision)
        if key not in self._found:
            self._found[key] = self._find(head, revision)
        return self._found[key]

    def _find(self, head: int, revision: int) -> tuple[TextEdit, ...]:
        contents, wanted = self._reading.contents, self._graph.node(revision).id
        current, steps = self._as_made(head), list[Sequence[TextEdit]]()
        while (node := self._graph.node(current)).id != wanted:
            older = [parent for parent in node.parents if self._graph.leads_to(parent, revision)]
            if not older:
                return word_edits(contents.at(revision), contents.at(head))
            before = min(older, key=lambda parent: self._graph.node(parent).id)
            steps.append(contents.edits_of(current) if self._is_made_of(current, node.parents)
                         else word_edits(contents.at(before), contents.at(current)))
            current = self._as_made(before)
        return tuple(edit for edits in reversed(steps) for edit in edits)

    def _is_made_of(self, revision: int, parents: tuple[int, ...]) -> bool:
        """Whether a state was made of one other, and its edits are kept."""
        (parent,) = self._reading.connection.execute(
            "SELECT parent FROM revision WHERE n = ?", (revision,)).fetchone()
        return parents == (parent,)

    def _as_made(self, revision: int) -> int:
        """The row in which a state was made or received: in one that takes it over the edits are those that a
        comparison found, and a passage that was moved is none of them."""
        (restores,) = self._reading.connection.execute(
            "SELECT restores FROM revision WHERE n = ?", (revision,)).fetchone()
        if restores is None or self._graph.node(restores).id != self._graph.node(revision).id:
            return revision
        return self._as_made(restores)


def carried(value: Annotation, edits: Sequence[TextEdit], content: str) -> Annotation:
    """Return an annotation after edits of the content on which it stands; one that is swallowed keeps its words."""
    (found,) = shift_through((value,), edits)
    if found.detached and not value.detached:
        words = capture(content, value.start, value.end)
        return replace(found, quote=words.quote, prefix=words.prefix, suffix=words.suffix)
    return found
