"""What the form makes of any letter: every field changes what it shows and nothing else, shown or not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from editor.app.actions.letters import SetLetter, SetProvenance
from editor.core.entities import Entity
from editor.core.letters import Action, Letter, Text
from editor.core.provenance import CustodyEvent, Inscription, Provenance, Publication, Witness
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot, TextSnapshot
from editor.ui.forms.letter_rows import letter_rows
from editor.ui.forms.parts import Context
from editor.ui.forms.provenance_rows import provenance_rows
from editor.ui.forms.sources import Sources
from editor.ui.forms.spec import FieldSpec, Row
from editor.ui.forms.state import FormState
from tests.core.records import letters, provenances

QUICK = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow],
                 phases=[Phase.explicit, Phase.reuse, Phase.generate])
"""Letters are large: what fails is told as it was found."""

A = Entity(id="a" * 32, kind="person", name="Peters")


class _Open(FormState):
    """A form in which nothing is folded."""

    def __init__(self) -> None:
        super().__init__()
        self.folds = cast("dict[str, bool]", _Never())


class _Never(dict[str, bool]):
    def get(self, _key: str, _default: Any = None) -> Any:
        return False


def snapshot(letter: Letter, provenance: Provenance) -> LetterSnapshot:
    text = TextSnapshot(text=Text(id="t", letter=letter.id, role="transcription", content=""))
    return LetterSnapshot(letter=letter, transcription=text, provenance=provenance)


def rows_of(before: LetterSnapshot, state: FormState | None = None) -> list[Row]:
    state = state or _Open()
    context = Context(before, state, {A.id: A}, Sources(cast("Any", None)), lambda _id: None)
    return [*letter_rows(context), *provenance_rows(context)]


def after(before: LetterSnapshot, operation: object) -> LetterSnapshot:
    if isinstance(operation, SetLetter):
        return replace(before, letter=operation.letter)
    if isinstance(operation, SetProvenance):
        return replace(before, provenance=operation.provenance)
    return before


def leaves(record: Any, path: tuple[Any, ...] = ()) -> dict[tuple[Any, ...], Any]:
    """Everything in a record by its path."""
    if isinstance(record, tuple) and record and isinstance(record[0], Action):
        # Acts by type and count, as the form finds them: a new one before them is no change of theirs.
        kinds = [act.type for act in record]
        return {leaf: value for place, act in enumerate(record)
                for leaf, value in leaves(act, (*path, (act.type, kinds[:place].count(act.type)))).items()}
    if isinstance(record, tuple):
        return {leaf: value for place, item in enumerate(record)
                for leaf, value in leaves(item, (*path, place)).items()}
    names = getattr(record, "__struct_fields__", None)
    if names is None:
        return {path: record}
    return {leaf: value for name in names for leaf, value in leaves(getattr(record, name), (*path, name)).items()}


def fields_of(rows: list[Row]) -> list[tuple[Row, FieldSpec]]:
    return [(row, spec) for row in rows for spec in row.fields if spec.look != "shown"]


BROUGHT: dict[str, set[str]] = {
    "reference_text": {"reference_text", "reference", "repository"}, "date": {"text", "edtf", "calendar", "certainty",
                                                                              "basis"},
    "calendar": {"calendar", "edtf"}, "target": {"text", "letter"}, "name": {"name", "entity"},
}
"""What a field may change beside itself."""


def allowed(row: Row, spec: FieldSpec) -> set[str] | None:
    """The last names of the paths that a field may change."""
    if spec.name == "calendar":
        return BROUGHT["calendar"]
    if spec.name:
        return None
    last = row.key.rsplit(".", 1)[-1]
    if row.key.startswith("links."):
        return BROUGHT["target"]
    if last == "reference_text":
        return {*BROUGHT["reference_text"], "level", "value", "name"}
    if last == "date" and not row.key.startswith("publications"):
        return BROUGHT["date"]
    return None


@given(letters, provenances, st.data())
@QUICK
def test_a_field_changes_its_own_place_and_nothing_else(letter: Letter, provenance: Provenance, data: st.DataObject,
                                                        ) -> None:
    before = snapshot(letter, provenance)
    row, spec = data.draw(st.sampled_from(fields_of(rows_of(before))))
    text = next(v for v, _ in spec.choices if v != spec.text) if spec.look == "choice" else "Quite another"
    then = after(before, spec.put(before, text, None))
    if row.key.endswith(".type"):
        kept = [replace(action, type="sent") for action in then.letter.actions]
        assert kept == [replace(action, type="sent") for action in before.letter.actions]
        return
    old, new = leaves(before), leaves(then)
    changed = [path for path in old if path in new and old[path] != new[path]]
    made = [path for path in new if path not in old]
    lost = [path for path in old if path not in new and old[path] is not None]
    names = allowed(row, spec)
    if names is None:
        assert len(changed) <= 2, (row.key, changed)  # a name, and the link that goes with it
    else:
        assert {path[-1] for path in changed} <= names, (row.key, changed)
    assert [path for path in lost if "reference" not in path] == [], (row.key, lost)
    homes = {path[:-1] for path in changed} | {path[:-1] for path in made}
    roots = {path[:4] for path in homes}
    assert len(roots) <= 2 or "reference_text" in row.key, (row.key, roots)
    shown_again = {(r.key, s.name): s.text for r, s in fields_of(rows_of(then))}
    assert shown_again.get((row.key, spec.name), text) in (text, spec.text) or row.key.startswith("actions.")


@given(letters, provenances)
@QUICK
def test_nothing_is_changed_by_looking(letter: Letter, provenance: Provenance) -> None:
    before = snapshot(letter, provenance)
    state = FormState()
    assert state.shown(before) == before
    rows = rows_of(before, state)
    assert len({row.key for row in rows}) == len(rows), "every row has a key of its own"
    assert len({(row.key, spec.name) for row, spec in fields_of(rows)}) == len(fields_of(rows))


@given(letters, provenances, st.data())
@QUICK
def test_every_record_can_be_seen_word_for_word(letter: Letter, provenance: Provenance, data: st.DataObject) -> None:
    """Whatever the records say stands in some field, character for character."""
    before = snapshot(letter, provenance)
    texts = {spec.text for _, spec in fields_of(rows_of(before))}
    texts |= {spec.text for row in rows_of(before) for spec in row.fields}
    records = [*letter.actions, *provenance.witnesses, *provenance.custody, *provenance.publications]
    hidden = {"id", "type", "base", "certainty", "inferred", "entity", "calendar", "basis", "raw", "set_apart"}
    for record in records:
        for path, value in leaves(record).items():
            if path[-1] not in hidden and isinstance(value, str):
                assert value in texts, path


MAKERS: dict[tuple[str, ...], Callable[[], Any]] = {
    ("provenance", "custody"): lambda: CustodyEvent(text=""),
    ("provenance", "publications"): lambda: Publication(title=""),
}


@given(letters, provenances, st.sampled_from(sorted(MAKERS)), st.data())
@QUICK
def test_a_draft_is_kept_with_its_first_word_and_not_before(letter: Letter, provenance: Provenance,
                                                            path: tuple[str, str], data: st.DataObject) -> None:
    before, state = snapshot(letter, provenance), _Open()
    state.drafts[path] = MAKERS[path]()
    seen = state.shown(before)
    assert state.kept(before, None) is None
    # Another field is written in: the draft does not come with it.
    number = next(spec for row, spec in fields_of(rows_of(seen, state)) if row.key == "letter.number")
    operation = state.kept(before, number.put(seen, "another", None))
    assert after(before, operation).provenance == provenance
    assert path in state.drafts
    own = [spec for row, spec in fields_of(rows_of(seen, state))
           if row.item is not None and row.item.path == path and state.is_draft(before, path, row.item.place)
           and row.key.split(".")[-1] in ("text", "title", "note", "keeper", "pages")]
    operation = state.kept(before, data.draw(st.sampled_from(own)).put(seen, "a word", None))
    kept = getattr(after(before, operation).provenance, path[1])
    assert kept[:-1] == getattr(provenance, path[1])
    assert "a word" in leaves(kept[-1]).values()
    assert path not in state.drafts


def test_a_draft_inside_a_witness_that_is_not_there_makes_none_until_it_is_written_in() -> None:
    before = snapshot(Letter(id="d" * 32, number="1"), Provenance(id="p", letter="d" * 32))
    state = FormState()
    path = ("provenance", "witnesses", 0, "inscriptions")
    state.drafts[path] = Inscription(kind="")
    seen = state.shown(before)
    assert len(seen.provenance.witnesses) == 1
    row = next(row for row in rows_of(seen, state) if row.key == "witnesses.0.role")
    operation = state.kept(before, row.fields[0].put(seen, "copy", None))
    assert [w.role for w in after(before, operation).provenance.witnesses] == ["copy"]
    assert after(before, operation).provenance.witnesses[0].inscriptions == ()
    same = row.fields[0].put(seen, "original", None)
    assert state.kept(before, same) is None


def test_the_rows_of_an_empty_letter_are_few_and_begin_with_its_number() -> None:
    before = snapshot(Letter(id="d" * 32, number="1"), Provenance(id="p", letter="d" * 32))
    keys = [row.key for row in rows_of(before, FormState())]
    assert keys[:2] == ["section-letter", "letter.number"]
    assert len(keys) < 50
    assert Witness(id="w", base=True) not in before.provenance.witnesses
