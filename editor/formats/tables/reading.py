"""Reading a table of letters or of register entries, ours or anybody's: the names of its columns say what is what."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, cast, get_args

from editor.core.annotations import Annotation
from editor.core.assemble import assemble_letter
from editor.core.authority import link_from
from editor.core.blocks import line_spans
from editor.core.characters import clean
from editor.core.citations import parse_reference
from editor.core.dates import read_date
from editor.core.dates_edtf import shape_is_valid
from editor.core.entities import ENTITY_KINDS, AuthorityLink, Entity, EntityKind, NameForm, Relation
from editor.core.ids import is_id
from editor.core.letters import LETTER_KINDS, Action, Agent, DateValue, Letter, Link, LinkType, Place, Text
from editor.core.messages import FormatError
from editor.core.problems import Problem, problem
from editor.core.provenance import DigitalSource, Provenance, Repository, Witness
from editor.core.record import replace
from editor.formats.base import FRESH_IDS, IdFactory, ImportedLetter, ImportResult, Source, TableRow
from editor.formats.encoding import decode
from editor.formats.pages.drafts import not_understood
from editor.formats.tables.cells import as_meant, split
from editor.formats.tables.rows import COLUMNS

MOST_ROWS = 200_000
_CELL_LIMIT = 64 * 1024 * 1024
_DELIMITERS = ",;\t"
_MARK = "\ufeff"
_LETTER_SIGNS = frozenset({"sender", "recipient", "date", "text", "number", "title"})
"""Columns of which two make a table of letters."""
_ONLY_LETTERS = frozenset({"sender", "recipient", "date", "title"})
"""Columns that none but a table of letters has."""
_SIGNS = {
    "mentions": (frozenset({"words"}), frozenset({"start", "end"})),
    "notes": tuple(frozenset({"text", one}) for one in ("series", "lemma", "refers_in", "refers_at")),
    "provenance": (frozenset({"witness_id"}),),
    "translations": (frozenset({"letter_id", "id", "language", "text"}), frozenset({"language", "text"})),
}
"""The columns beside that of the letter by which a table of parts of letters is known, in this order."""
_NAMES_IN_TABLES = ("id", "number", "source_number", "shelfmark")
"""The columns by which other tables may name a letter or an entry."""
MADE_BY_ROWS = frozenset({"notes", "mentions"})
"""Tables in which a row without an identity stands for something new."""
_COMPUTED = frozenset({"status", "pages", "notes"})
"""Columns of ours that are reckoned from the rest, and need not be read."""
_ALIASES = {
    "sender": "from author absender von writer sentby sendername expediteur отправитель",
    "recipient": "to addressee empfanger empfänger an receivedby receiver destinataire получатель",
    "date": "datum sentdate dateprinted datesent datierung дата",
    "edtf": "isodate dateiso dateedtf sentedtf datenormalised datenormalized",
    "place": "ort sentplace placesent sentfrom absendeort absendungsort lieu место",
    "received_place": "empfangsort placereceived sentto",
    "received_date": "datereceived empfangsdatum",
    "number": "no nr nummer letternumber letterno номер",
    "title": "titel heading headline titre название",
    "text": "transcription transkription content brieftext texte текст",
    "kind": "type art typ genre documenttype",
    "language": "lang sprache langue язык",
    "source_number": "sourcenumber sourceno",
    "shelfmark": "signatur callnumber archivalreference cote шифр",
    "id": "identity uuid",
    "name": "preferredname label bezeichnung имя",
    "names": "variants variantnames namensvarianten aliases",
    "dates": "lifedates lebensdaten",
    "description": "beschreibung remarks bemerkung",
    "links": "authority authorities uri uris url gnd viaf wikidata geonames ref",
}
_NAMES = {alias: name for name, aliases in _ALIASES.items() for alias in aliases.split()}
EDITION = "edition"
"""The system of a link that is the identifier of an entry in the edition that it came from: see ``tei.shared``."""
_KINDS = {"organization": "organisation", "org": "organisation", "orgname": "organisation", "persname": "person",
          "people": "person", "placename": "place", "ort": "place"}


class Table(NamedTuple):
    """A table as read: what each column is (None where it is not known), and its rows with their line numbers."""

    columns: list[str | None]
    heads: list[str]
    rows: list[tuple[int, list[str]]]
    kind: str


def sniffed(head: bytes, named: bool) -> int:
    """Return how sure it is, from 0 to 100, that these bytes begin a table; ``named`` where its name says so."""
    if b"\0" in head[:64] or head.lstrip(_MARK.encode() + b" \r\n").startswith((b"<", b"{", b"[", b"%PDF", b"PK")):
        return 0
    first = head.decode("utf-8", "ignore").removeprefix(_MARK).lstrip("\r\n").split("\n", 1)[0].rstrip("\r")
    heads = _cells_of(first)
    if len(heads) < 2:
        return 0
    known = [_known(one) for one in heads]
    if any(heads == list(columns) for columns in COLUMNS.values()):
        return 100
    if _kind_of(known) is not None and known.count(None) <= len(known) / 2:
        return 85
    return 65 if named else 0


def read_table(source: Source, new_id: IdFactory = FRESH_IDS) -> ImportResult:
    """Return the letters or the entries in a table.

    Raises:
        FormatError: ``csv-broken``: it is no table; ``csv-not-understood``: nothing says what its columns are;
            or what ``encoding.decode`` refuses.
    """
    decoded = decode(source.data)
    marked = source.data.startswith(_MARK.encode()) or decoded.text.startswith(_MARK)
    table = _table(decoded.text.removeprefix(_MARK), marked)
    told = [*decoded.problems]
    if table.kind not in ("letters", "entities"):
        return ImportResult((), problems=tuple(told), rows=tuple(_own_rows(table, {})))
    reader = _Reader(source, table, new_id, told)
    letters = tuple(reader.letters()) if table.kind == "letters" else ()
    entities = tuple(reader.entities()) if table.kind == "entities" else reader.named()
    return ImportResult(letters, entities, (*told, *not_understood(reader.unknown())),
                        rows=tuple(_own_rows(table, reader.made)))


def _own_rows(table: Table, made: Mapping[int, str]) -> Iterator[TableRow]:
    """The rows by which things are changed that the project has, or made that it has not. Of a letter or entry that
    has no identity there only what it may be called by: ``made`` says what was read, by the line."""
    for line, cells in table.rows:
        row = {column: clean(cell).text for column, cell in zip(table.columns, cells, strict=False)
               if column is not None}
        if line in made and not is_id(row.get("id", "").strip()):
            row = {column: row[column] for column in _NAMES_IN_TABLES if column in row}
        if line in made or table.kind not in ("letters", "entities") or is_id(row.get("id", "").strip()):
            yield TableRow(table.kind, line, row, made.get(line, ""))


def _cells_of(line: str) -> list[str]:
    delimiter = _delimiter(line)
    try:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=delimiter), list[str]())]
    except csv.Error:
        return []


def _delimiter(line: str) -> str:
    """The separator that the line of heads has most of."""
    return max(_DELIMITERS, key=line.count)


def _known(head: str) -> str | None:
    """The column of ours that a head means, or None."""
    plain = head.strip().lower()
    if any(plain in columns for columns in COLUMNS.values()):
        return plain
    return _NAMES.get(re.sub(r"[\W_]", "", plain))


def _kind_of(columns: Sequence[str | None]) -> str | None:
    """Which table has these columns; any may be missing but those that tell it from the others."""
    known = {one for one in columns if one is not None}
    if known & {"letter", "letter_id"} and not known & _ONLY_LETTERS:
        for name, signs in _SIGNS.items():
            # A number is a letter's own, or a note's: a translation has none.
            if any(sign <= known for sign in signs) and (name != "translations" or "number" not in known):
                return name
    if len(known & _LETTER_SIGNS) >= 2:
        return "letters"
    return "entities" if "name" in known and len(known & set(COLUMNS["entities"])) >= 2 else None


def _table(text: str, marked: bool) -> Table:
    first = text.lstrip("\n").split("\n", 1)[0]
    csv.field_size_limit(_CELL_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(first))
    rows: list[tuple[int, list[str]]] = []
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append((reader.line_num, [as_meant(cell) for cell in cells] if marked else cells))
            if len(rows) > MOST_ROWS:
                raise FormatError("csv-too-large", most=MOST_ROWS)
    except csv.Error as error:
        raise FormatError("csv-broken", detail=str(error)) from None
    heads = [cell.strip() for cell in rows[0][1]] if rows else []
    columns = [_known(head) for head in heads]
    kind = _kind_of(columns)
    if kind is None:
        raise FormatError("csv-not-understood", columns=", ".join(heads[:8]) or "-")
    seen: set[str] = set()
    for place, one in enumerate(columns):  # of two columns for one thing the first counts
        columns[place] = None if one in seen else one
        seen.update(filter(None, (one,)))
    return Table(columns, heads, rows[1:], kind)


class _Reader:
    """Reads rows. What is not understood is reported and nothing is guessed."""

    def __init__(self, source: Source, table: Table, new_id: IdFactory, told: list[Problem]) -> None:
        self._source = source
        self._table = table
        self._new_id = new_id
        self._told = told
        self._taken: set[str] = set()
        self._named: dict[str, Entity] = {}
        links = next((head for head, column in zip(table.heads, table.columns, strict=True) if column == "links"), "")
        self._system = links.lower()
        """The authority file that the column of identifiers is named after."""
        self.made: dict[int, str] = {}
        """What was read from each line: the identity of the letter or the entry."""
        self._digest = hashlib.sha256(source.data).hexdigest()
        used = {"letters": {*COLUMNS["letters"]}, "entities": {*COLUMNS["entities"]}}.get(table.kind, set())
        self._unread = {head: 0 for head, column in zip(table.heads, table.columns, strict=True)
                        if column not in used and head}

    def unknown(self) -> Iterator[str]:
        """The heads of columns that nothing is made of, once for each cell that says something."""
        for head, count in self._unread.items():
            yield from (f"column {head}" for _ in range(count))

    def named(self) -> tuple[Entity, ...]:
        """The entries that rows of letters name by identity."""
        return tuple(self._named.values())

    def letters(self) -> Iterator[ImportedLetter]:
        """A letter for each row."""
        for line, row in self._rows():
            letter = self._letter(row)
            self.made[line] = letter.snapshot.letter.id
            yield letter

    def entities(self) -> Iterator[Entity]:
        """An entry for each row that has a name."""
        for line, row in self._rows():
            name = _one_line(row.get("name", ""))
            if not name:
                self._told.append(problem("table-row-odd", row=line, detail="no name"))
                continue
            entity = self._entity(name, row, line)
            self.made[line] = entity.id
            yield entity

    def _rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        for line, cells in self._table.rows:
            row: dict[str, str] = {}
            for head, column, cell in zip(self._table.heads, self._table.columns, cells, strict=False):
                if head in self._unread:
                    self._unread[head] += bool(cell.strip())
                elif column is not None:
                    row[column] = clean(cell).text
            if len(cells) > len(self._table.heads) and any(cell.strip() for cell in cells[len(self._table.heads):]):
                self._told.append(problem("table-row-odd", row=line, detail="more cells than columns"))
            yield line, row

    def _born(self, given: str | None = None) -> str:
        own = given if given and is_id(given) and given not in self._taken else self._new_id()
        self._taken.add(own)
        return own

    def _letter(self, row: Mapping[str, str]) -> ImportedLetter:
        problems: list[Problem] = []
        letter_id, text_id = self._born(row.get("id", "").strip()), self._born(row.get("text_id", "").strip())
        content = text_in(row)
        kind = row.get("kind", "").strip().lower()
        if kind and kind not in LETTER_KINDS:
            problems += not_understood([f"kind {kind}"])
        if row.get("other_actions", "").strip():
            problems += not_understood(["other_actions"])
        actions = tuple(self._actions(row, problems))
        language = row.get("language", "").strip() or None
        letter = Letter(
            id=letter_id, number=_one_line(row.get("number", "")), language=language, actions=actions,
            title=_one_line(row.get("title", "")) or _title(actions), links=tuple(_links(row.get("links", ""))),
            source_number=_one_line(row.get("source_number", "")) or None,
            kind=kind if kind in LETTER_KINDS else "letter" if not kind else "other")
        text = Text(id=text_id, letter=letter_id, role="transcription", content=content, language=language)
        blocks = [Annotation(id=self._born(), text=text_id, kind="paragraph", start=span.start, end=span.end)
                  for span in line_spans(content)]
        origin = DigitalSource(file=self._source.name, url=self._source.url, sha256=self._digest,
                               media_type="text/csv")
        snapshot = assemble_letter(letter, (text,), blocks, (), Provenance(
            id=self._born(), letter=letter_id, digital_source=origin,
            witnesses=tuple(self._witnesses(_one_line(row.get("shelfmark", ""))))))
        return ImportedLetter(snapshot, tuple(replace(one, letter=letter_id) for one in problems))

    def _witnesses(self, shelfmark: str) -> Iterator[Witness]:
        if shelfmark:
            read = parse_reference(shelfmark)
            yield Witness(id=self._born(), base=True, reference_text=shelfmark,
                          repository=Repository(name=read.repository) if read and read.repository else None,
                          reference=read.levels if read else ())

    def _actions(self, row: Mapping[str, str], problems: list[Problem]) -> Iterator[Action]:
        sent = Action(type="sent", agents=self._agents(row, "sender"), place=self._place(row, "place"),
                      date=_date(row, "date", "edtf", problems))
        received = Action(type="received", agents=self._agents(row, "recipient"),
                          place=self._place(row, "received_place"),
                          date=_date(row, "received_date", "received_edtf", problems))
        yield from (one for one in (sent, received) if one != Action(type=one.type))

    def _agents(self, row: Mapping[str, str], column: str) -> tuple[Agent, ...]:
        names = [_one_line(name) for name in split(row.get(column, ""))]
        ids = split(row.get(f"{column}_id", ""))
        linked = ids if len(ids) == len(names) else [""] * len(names)
        return tuple(Agent(name=name, entity=self._linked(one, name, "person"))
                     for name, one in zip(names, linked, strict=True))

    def _place(self, row: Mapping[str, str], column: str) -> Place | None:
        name = _one_line(row.get(column, ""))
        return Place(name=name, entity=self._linked(row.get(f"{column}_id", ""), name, "place")) if name else None

    def _linked(self, identity: str, name: str, kind: EntityKind) -> str | None:
        """The identity of an entry, which is made here: where the register comes too, the two are joined."""
        if not is_id(identity):
            return None
        self._named.setdefault(identity, Entity(id=identity, kind=kind, name=name))
        return identity

    def _entity(self, name: str, row: Mapping[str, str], line: int) -> Entity:
        told = row.get("kind", "").strip().lower()
        kind = _KINDS.get(told, told)
        if kind not in ENTITY_KINDS:
            self._told.append(problem("table-row-odd", row=line, detail=f"kind {told or '-'}, taken for person"))
            kind = "person"
        edtf = row.get("edtf", "").strip()
        merged = row.get("merged_into", "").strip()
        return Entity(
            id=self._born(row.get("id", "").strip()), kind=kind, name=name,
            names=tuple(NameForm(name=_one_line(form)) for form in split(row.get("names", ""))),
            dates=_one_line(row.get("dates", "")) or None, description=row.get("description", "").strip() or None,
            links=tuple(self._authorities(row.get("links", ""), line)), sort=_one_line(row.get("sort", "")) or None,
            relations=tuple(_relations(row.get("relations", ""))), merged_into=merged if is_id(merged) else None,
            edtf=edtf if edtf and shape_is_valid(edtf) else None)

    def _authorities(self, cell: str, line: int) -> Iterator[AuthorityLink]:
        for one in split(cell):
            system, _, identifier = one.rpartition(":")
            link = link_from(one) or link_from(identifier, system or self._system)
            if link is None and system == EDITION and identifier:
                yield AuthorityLink(system=EDITION, id=identifier, uri="")
            elif link is None:
                self._told.append(problem("table-row-odd", row=line, detail=one))
            else:
                yield link


def text_in(row: Mapping[str, str]) -> str:
    """Return the text that a row says; one that was written here, with its identity, to the last line end."""
    content = row.get("text", "")
    return content if is_id(row.get("id", "").strip()) else content.strip("\n")


def _date(row: Mapping[str, str], column: str, edtf_column: str, problems: list[Problem]) -> DateValue | None:
    """A date as printed; what it means stands beside it, or our reader is asked."""
    printed, told = _one_line(row.get(column, "")), row.get(edtf_column, "").strip()
    if told and not shape_is_valid(told):
        problems.append(problem("date-doubtful", date=printed or told, other=told))
        told = ""
    if not printed and not told:
        return None
    read = read_date(printed) if printed else None
    said = {name: value for name, key in (("calendar", "calendar"), ("certainty", "date_certainty"),
                                          ("basis", "date_basis"))
            if column == "date" and (value := row.get(key, "").strip())}
    if told:
        return DateValue(text=printed or told, edtf=told, **said)
    if read is None:
        problems.append(problem("date-doubtful", date=printed, other="-"))
        return DateValue(text=printed, **said)
    return replace(read, text=printed, **said)


def _links(cell: str) -> Iterator[Link]:
    for one in split(cell):
        kind, _, target = one.partition(": ")
        if kind in get_args(LinkType):
            yield Link(type=cast("LinkType", kind), letter=target if is_id(target) else None,
                       text=None if is_id(target) else target or None)


def _relations(cell: str) -> Iterator[Relation]:
    for one in split(cell):
        kind, _, target = one.rpartition(": ")
        if is_id(target):
            yield Relation(type=kind or "related", entity=target)


def _title(actions: Sequence[Action]) -> str:
    names = {one.type: ", ".join(agent.name for agent in one.agents) for one in actions}
    sender, recipient = names.get("sent", ""), names.get("received", "")
    return f"{sender} to {recipient}" if sender and recipient else sender or recipient


def _one_line(text: str) -> str:
    return " ".join(text.split())
