"""Tables out and in: exact, harmless in a spreadsheet, and read whatever their columns are called."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.core.messages import FormatError
from editor.core.record import replace
from editor.core.snapshot import LetterSnapshot
from editor.formats import registry
from editor.formats.base import ExportReport, ImportResult, Source
from editor.formats.tables.cells import as_meant, defused, exact_line, joined, split, spreadsheet_line
from editor.formats.tables.changing import edited
from editor.formats.tables.rows import COLUMNS, ROWS
from tests.formats.letters import MemorySink, everything, letters, source

CSV = registry.by_id("csv")
DANGEROUS = st.text(alphabet=st.sampled_from("=+-@＝\t\n\r;, '\"|a1 \u00a0"), max_size=12)


def written(form: str = "both", **options: object) -> tuple[dict[str, bytes], ExportReport]:
    snapshot, entities = everything()
    sink = MemorySink()
    report = CSV.write(source([snapshot], entities), {"form": form, **options}, sink)
    return sink.files, report


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def read(text: str, name: str = "letters.csv") -> ImportResult:
    return CSV.read(Source(text.encode(), name), {})


def test_there_is_a_table_for_each_thing_in_two_forms() -> None:
    files, _ = written()
    assert set(files) == {name + end for name in COLUMNS for end in (".csv", ".spreadsheet.csv")}
    for name, data in files.items():
        table = rows(data)
        assert table
        assert tuple(table[0]) == COLUMNS[name.split(".")[0]]
        assert data.startswith(b"\xef\xbb\xbf") == ("spreadsheet" in name)


def test_every_mention_stands_where_it_says() -> None:
    snapshot, entities = everything()
    names = {entity.id: entity.name for entity in entities}
    texts = {text.text.id: text.text.content for text in snapshot.texts()}
    table = rows(written()[0]["mentions.csv"])
    assert len(table) == sum(len(text.of_kind("entity")) for text in snapshot.texts()) == 6
    for row in table:
        assert texts[row["text_id"]][int(row["start"]):int(row["end"])] == row["words"]
        assert [names[one] for one in split(row["entity_id"])] == split(row["entity"])


@given(cell=DANGEROUS)
@settings(max_examples=400)
def test_no_cell_is_a_formula_wherever_a_spreadsheet_cuts(cell: str) -> None:
    shown = defused(cell)
    assert as_meant(shown) == cell
    for part in re.split("[;\t\r\n]", shown):
        is_number = re.fullmatch(r"[+-]\d+(\.\d+)?", shown)
        assert is_number or not part.lstrip(" \u00a0").startswith(tuple("=+-@＝"))


@given(cells=st.lists(DANGEROUS | st.text(max_size=6), min_size=2, max_size=5))
@settings(max_examples=300)
def test_rows_are_those_that_pythons_own_writer_makes(cells: list[str]) -> None:
    exact, quoted = io.StringIO(newline=""), io.StringIO(newline="")
    csv.writer(exact).writerow(cells)
    csv.writer(quoted, quoting=csv.QUOTE_ALL).writerow(map(defused, cells))
    assert exact_line(cells) == exact.getvalue()
    assert spreadsheet_line(cells) == quoted.getvalue()


@given(values=st.lists(DANGEROUS.map(str.strip).filter(bool), max_size=4))
def test_several_values_in_a_cell_come_apart_again(values: list[str]) -> None:
    assert split(joined(values)) == values


@settings(max_examples=40, deadline=None)
@given(snapshot=letters())
def test_the_text_of_a_letter_comes_back_from_either_form(snapshot: LetterSnapshot) -> None:
    sink = MemorySink()
    CSV.write(source([snapshot]), {}, sink)
    for name in ("letters.csv", "letters.spreadsheet.csv"):
        [letter] = CSV.read(Source(sink.files[name], name), {}).letters
        assert letter.snapshot.letter.id == snapshot.letter.id
        assert letter.snapshot.transcription.text.content == snapshot.transcription.text.content


def test_letters_and_register_come_back() -> None:
    snapshot, entities = everything()
    files, _ = written()
    [letter] = CSV.read(Source(files["letters.csv"], "letters.csv"), {}).letters
    sent, received, *_ = snapshot.letter.actions
    again = letter.snapshot.letter
    assert again.action("sent") == sent
    back = again.action("received")
    assert back is not None
    assert [agent.name for agent in back.agents] == [agent.name for agent in received.agents]
    assert (again.number, again.title, again.source_number, again.links) == (
        snapshot.letter.number, snapshot.letter.title, snapshot.letter.source_number, snapshot.letter.links)
    register = CSV.read(Source(files["entities.csv"], "entities.csv"), {}).entities
    assert {(one.id, one.kind, one.name, one.dates, one.merged_into, one.relations) for one in register} == {
        (one.id, one.kind, one.name, one.dates, one.merged_into, one.relations) for one in entities}
    assert [link.id for link in register[0].links] == ["Q1"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_of_somebody_else_is_read_by_its_columns(delimiter: str) -> None:
    lines = [["Absender", "Empfänger", "Datum", "Ort", "Stimmung", "Signatur"],
             ["J. Peters", "J. Stalin | K. Radek", "12/V-22", "Taschkent", "froh", "RGASPI. F. 5. Op. 1. D. 7"],
             ["Anon", "", "someday", "", "", ""]]
    text = "\n".join(delimiter.join(line) for line in lines)
    assert registry.guess(Source(text.encode(), "unnamed")) is CSV
    result = read(text)
    first, second = (letter.snapshot.letter for letter in result.letters)
    sent = first.action("sent")
    received = first.action("received")
    assert sent is not None
    assert sent.date is not None
    assert received is not None
    assert (sent.agents[0].name, sent.date.edtf, sent.place and sent.place.name) == (
        "J. Peters", "1922-05-12", "Taschkent")
    assert [agent.name for agent in received.agents] == ["J. Stalin", "K. Radek"]
    assert first.title == "J. Peters to J. Stalin, K. Radek"
    assert second.title == "Anon"
    [witness] = result.letters[0].snapshot.provenance.witnesses
    assert (witness.reference_text, witness.base, [level.value for level in witness.reference]) == (
        "RGASPI. F. 5. Op. 1. D. 7", True, ["5", "1", "7"])
    assert result.letters[1].snapshot.provenance.witnesses == ()
    assert [(one.code, one.args) for one in result.problems] == [
        ("not-in-model", {"element": "column Stimmung", "count": 1})]
    assert [one.code for one in result.letters[1].problems] == ["date-doubtful"]


def test_what_is_odd_is_said_row_by_row() -> None:
    result = read("name,kind,gnd\nPeters,person,118642499\n,place,\nBureau,club,nonsense\nA,place,,more\n",
                  "register.csv")
    assert [one.name for one in result.entities] == ["Peters", "Bureau", "A"]
    assert [(link.system, link.id) for link in result.entities[0].links] == [("gnd", "118642499")]
    odd = [one for one in result.problems if one.code == "table-row-odd"]
    assert [one.args["row"] for one in odd] == [3, 4, 4, 5]


@settings(max_examples=40, deadline=None)
@given(snapshot=letters(), ending=st.sampled_from([".csv", ".spreadsheet.csv"]))
def test_a_table_that_nobody_touched_says_what_is_there(snapshot: LetterSnapshot, ending: str) -> None:
    sink = MemorySink()
    CSV.write(source([snapshot]), {}, sink)
    for table, made in ROWS.items():
        name = table + ending
        result = CSV.read(Source(sink.files[name], name), {})
        key = {"provenance": "witness_id"}.get(table, "id")
        now = {str(row.get(key) or ""): row for row in made(snapshot, {})}
        assert len(result.rows) == len(now)
        for row in result.rows:
            assert row.table == table
            assert edited(row.cells, now[row.cells[key]]) == {}


def test_a_cell_that_a_spreadsheet_kept_defused_says_the_same() -> None:
    assert edited({"title": "'=1+1", "kind": "letter"}, {"title": "=1+1", "kind": "letter"}) == {}
    assert edited({"title": "=1+2"}, {"title": "=1+1", "kind": "letter"}) == {"title": "=1+2"}
    assert edited({"title": "", "else": "x"}, {"title": None}) == {}


def test_a_table_of_something_else_is_refused() -> None:
    with pytest.raises(FormatError) as caught:
        read("colour,shape\nred,round\n")
    assert caught.value.code == "csv-not-understood"
    assert caught.value.message.args["columns"] == "colour, shape"


def test_an_open_quotation_mark_and_a_stray_byte_are_no_reason_to_refuse() -> None:
    [letter] = read('title,text\nT,"a\x00').letters
    assert letter.snapshot.transcription.text.content == "a\ufffd"


def test_letters_alone_are_one_file_that_says_what_it_leaves_out() -> None:
    files, report = written(only_letters=True)
    assert list(files) == [""]
    assert files[""] == written()[0]["letters.csv"]
    assert "translations" in str(report.problems[0].args["what"])


def test_private_words_stay_at_home() -> None:
    snapshot, entities = everything()
    memo = replace(entities[0], memo="a private word")
    sink = MemorySink()
    CSV.write(source([snapshot], (memo, *entities[1:])), {}, sink)
    assert not any(b"a private word" in data for data in sink.files.values())
