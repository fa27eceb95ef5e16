"""The graph of revisions agrees with what follows from its edges, however copies of a revision lie in the file."""

import sqlite3
import weakref

from hypothesis import given
from hypothesis import strategies as st

from editor.store.parents import Graph, nothing_id, parent_ids, parents_of

TABLES = """
CREATE TABLE revision (n INTEGER PRIMARY KEY, id BLOB NOT NULL, parent INTEGER);
CREATE TABLE revision_parent (revision INTEGER, parent INTEGER, PRIMARY KEY (revision, parent));
"""


class Made:
    """Revisions of one object: of each its rows and the ids of its parents; some rows are copies."""

    def __init__(self, plan):
        self.connection = sqlite3.connect(":memory:")
        weakref.finalize(self, self.connection.close)
        self.connection.executescript(TABLES)
        self.rows, self.parents = {}, {}
        number = 0
        for copied, first, second in plan:
            number += 1
            names = list(self.rows)
            if copied and names:
                name = names[first % len(names)]
                parents = [self.rows[parent][0] for parent in self.parents[name]]
                self._insert(number, name, number - 1, parents or [number])
                self.rows[name].append(number)
                continue
            chosen = sorted({names[one % len(names)] for one in (first, second) if one is not None and names})
            name = bytes([number])
            self.parents[name], self.rows[name] = chosen, [number]
            rows = [self.rows[parent][-1] for parent in chosen]
            self._insert(number, name, rows[0] if rows else None, rows if len(rows) > 1 else [])

    def _insert(self, number, name, parent, stated):
        self.connection.execute("INSERT INTO revision VALUES (?, ?, ?)", (number, name, parent))
        self.connection.executemany("INSERT INTO revision_parent VALUES (?, ?)", [(number, one) for one in stated])

    def ancestors(self, name):
        found, waiting = set(), [name]
        while waiting:
            one = waiting.pop()
            if one not in found:
                found.add(one)
                waiting += self.parents[one]
        return found


STEPS = st.tuples(st.booleans(), st.integers(0, 30), st.none() | st.integers(0, 30))


@given(st.lists(STEPS, min_size=1, max_size=25), st.booleans())
def test_the_graph_is_what_its_edges_say(plan, at_once):
    made = Made(plan)
    graph = Graph(made.connection)
    if at_once:
        graph.read_all()
    for name, rows in made.rows.items():
        for row in rows:
            assert set(graph.ancestry(row)) == made.ancestors(name)
            assert sorted(parent_ids(made.connection, row)) == sorted(one.hex() for one in made.parents[name])
            assert sorted(parents_of(made.connection, row)) == sorted(graph.node(row).parents)
            for other, others in made.rows.items():
                assert graph.leads_to(row, others[0]) == (other in made.ancestors(name))


@given(st.lists(STEPS, min_size=2, max_size=25), st.integers(0, 30), st.integers(0, 30))
def test_the_base_is_common_and_nothing_newer_is(plan, first, second):
    made = Made(plan)
    graph = Graph(made.connection)
    one, other = (list(made.rows)[choice % len(made.rows)] for choice in (first, second))
    base = graph.base(graph.ancestry(made.rows[one][-1]), graph.ancestry(made.rows[other][0]))
    again = graph.base(graph.ancestry(made.rows[other][-1]), graph.ancestry(made.rows[one][0]))
    common = made.ancestors(one) & made.ancestors(other)
    newest = {name for name in common if not any(name in made.ancestors(later) - {later} for later in common)}
    if base is None or again is None:
        assert base is again is None
        assert not common
    else:
        assert graph.node(base).id == graph.node(again).id == min(newest)


def test_nothing_is_a_deletion_without_parents():
    assert nothing_id("0" * 32) != nothing_id("1" * 32)
    assert len(nothing_id("0" * 32)) == 32
