"""What the lists and lines of the assistant say: pure functions, but for the menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from editor.app.import_drafts import PROBLEM
from editor.app.import_rows import Row
from editor.app.import_session import Entry, ImportSession, Summary
from editor.app.review.returning import BackDocument, BackLetter
from editor.app.review.suggesting import Placed
from editor.core.profiles import Profile
from editor.formats.base import ImportedLetter
from editor.formats.letter_page import fields, findings
from editor.ui.importing.lists import ListedRow
from editor.ui.importing.words import changes, confidence, evidence, what, words_of
from editor.ui.local_forms import quoted
from editor.ui.messages import worded, worded_problem
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.suggestion_words import suggestion_line


def _tr(template: str) -> str:
    return QCoreApplication.translate("Importing", template)


FILES = QT_TRANSLATE_NOOP("Importing", "Files: {files}")
LETTERS = QT_TRANSLATE_NOOP("Importing", "letters: {letters}")
DOUBTS = QT_TRANSLATE_NOOP("Importing", "doubtful places: {doubts} in {count} of them")
NO_DOUBTS = QT_TRANSLATE_NOOP("Importing", "nothing doubtful")
RETURNED = QT_TRANSLATE_NOOP("Importing", "coming back: {returned}")
REFUSED = QT_TRANSLATE_NOOP("Importing", "files refused: {refused}")
PICTURES = QT_TRANSLATE_NOOP("Importing", "pictures: {count}")
PRESENT = QT_TRANSLATE_NOOP("Importing", "already in the project: {present}")


def summary_line(found: Summary) -> str:
    """Return what a batch holds in one line."""
    parts = [_tr(FILES).format(files=found.files), _tr(LETTERS).format(letters=found.letters)]
    parts.append(_tr(DOUBTS).format(doubts=found.doubts, count=found.doubtful_letters) if found.doubts
                 else _tr(NO_DOUBTS))
    if found.pictures:
        parts.append(_tr(PICTURES).format(count=found.pictures))
    if found.present:
        parts.append(_tr(PRESENT).format(present=found.present))
    if found.returned:
        parts.append(_tr(RETURNED).format(returned=found.returned))
    if found.refused:
        parts.append(_tr(REFUSED).format(refused=found.refused))
    return " · ".join(parts) + "."


def letter_rows(session: ImportSession) -> list[ListedRow]:
    """Return the rows of all letters of a batch, behind them those that come back and the files that were refused."""
    return [*(_letter_row(session, entry) for entry in session.entries),
            *(_returned_row(document, one) for document in session.returned for one in document.letters),
            *(ListedRow("✖", "error", _tr(QT_TRANSLATE_NOOP("Importing", "Refused")), "", worded(one))
              for one in session.refused)]


def _letter_row(session: ImportSession, entry: Entry) -> ListedRow:
    title = session.letter_of(entry).snapshot.letter.title or _tr(
        QT_TRANSLATE_NOOP("Importing", "Letter without a title"))
    number, described = session.present_as(entry), session.described_by(entry)
    if session.is_left_out(entry) and described is not None:
        sign, token = "✓", "ok"
        said = _tr(QT_TRANSLATE_NOOP("Importing", "its lines go to the pages of letter {number}, which show the same "
                                     "scans")).format(number=described.number)
    elif session.is_left_out(entry):
        sign, token = "–", "muted"
        said = _tr(QT_TRANSLATE_NOOP("Importing", "left out"))
        if number is not None:
            said = _tr(QT_TRANSLATE_NOOP("Importing", "left out: it is letter {number} already")).format(number=number)
    elif entry.doubts:
        sign, token = "?", "warning"
        said = _tr(QT_TRANSLATE_NOOP("Importing", "doubtful: {count}")).format(count=entry.doubts)
    else:
        sign, token, said = "✓", "ok", _tr(NO_DOUBTS)
    if described is not None and not session.is_left_out(entry):
        said = _tr(QT_TRANSLATE_NOOP("Importing", "a letter of its own, beside letter {number}")).format(
            number=described.number)
    if number is not None and not session.is_left_out(entry):
        said = _tr(QT_TRANSLATE_NOOP("Importing", "again, beside letter {number}")).format(number=number)
    pictures = session.draft_of(entry).pictures_of(session.letter_of(entry))
    shown = f" · {_tr(PICTURES).format(count=pictures)}" if pictures else ""
    return ListedRow(sign, token, title, "", f"{said}{shown} · {session.draft_of(entry).name}")


def _returned_row(document: BackDocument, one: BackLetter) -> ListedRow:
    """A letter of the project that comes back in a document."""
    title = _tr(QT_TRANSLATE_NOOP("Importing", "Letter {number} coming back: {title}")).format(
        number=one.number, title=one.title or "–")
    said = [_tr(QT_TRANSLATE_NOOP("Importing", "suggestions: {suggestions}, comments: {comments}")).format(
        suggestions=len(one.suggestions), comments=len(one.comments))]
    if not one.suggestions and not one.comments:
        said = [_tr(QT_TRANSLATE_NOOP("Importing", "nothing new"))]
    if one.known:
        said.append(_tr(QT_TRANSLATE_NOOP("Importing", "brought before: {count}")).format(count=one.known))
    said += [worded_problem(found) for found in one.problems]
    return ListedRow("⚠" if one.problems else "↩", "warning" if one.problems else "ok", title, "",
                     " · ".join([*said, document.name]))


def coming_back(one: BackLetter) -> str:
    """Return what is said in the place of the source of a letter that comes back."""
    return "\n\n".join([_tr(QT_TRANSLATE_NOOP(
        "Importing", "This is letter {number}, which went out of this project as a document and comes back. Taking it "
        "in changes no word: its tracked changes, and others that are found by comparing, become suggestions on the "
        "letter as it stands now, and its comments come along.")).format(number=one.number),
        *(worded_problem(found) for found in one.problems)])


def back_rows(one: BackLetter, profile: Profile) -> list[ListedRow]:
    """Return the rows of what a letter that comes back brings: suggestions, then comments."""
    placed = [Placed(found, None) for found in one.suggestions]
    lines = [suggestion_line(found, profile).split("\n", 1) for found in placed]
    said = [(quoted(" ".join(found.body.split())), found.author) for found in one.comments]
    return [*(ListedRow("✎", "ok", first, "", second) for first, second in lines),
            *(ListedRow("“", "ok", first, "", second) for first, second in said)]


def finding_row(row: Row, raw: str, profile: Profile) -> ListedRow:
    """Return the row of a finding."""
    sign, token = ("?", "warning") if row.doubtful else ("✓", "ok") if row.settled else ("·", "muted")
    said = [confidence(row)] if row.finding.rule != PROBLEM or row.settled else []
    quote = words_of(row, raw)
    return ListedRow(sign, token, what(row, profile), quoted(quote) if quote else "",
                     " · ".join(part for part in (*said, evidence(row)) if part))


def detail(row: Row, profile: Profile) -> str:
    """Return everything that is said of a finding: what, how sure and why, and what can be changed."""
    first = what(row, profile)
    if row.finding.rule != PROBLEM:
        first = f"{first}: {confidence(row)}"
    always = _tr(QT_TRANSLATE_NOOP("Importing", "Enter right as it is · F10 everything that can be changed"))
    return "\n".join(part for part in (first, evidence(row), "", changes(row), always))


def same_row(before: Row, after: Sequence[Row], otherwise: int) -> int:
    """Return which row is the one that stood there before a correction: the same thing, or what its place became."""
    old = before.finding
    for index, row in enumerate(after):
        new = row.finding
        if (new.rule, new.role) == (old.rule, old.role) and (new.start == old.start or new.rule == findings.FIELD):
            return index
    return next((index for index, row in enumerate(after)
                 if row.finding.start == old.start and row.finding.rule == old.rule), otherwise)


def head_line(letter: ImportedLetter) -> str:
    """Return who wrote to whom, when and where, with a sign for what is not known; the kind only where it is rare."""
    head = letter.snapshot.letter
    sender, recipient = (fields.value(head, name) or "?" for name in ("sender", "recipient"))
    others = [fields.value(head, name) or "?" for name in ("date", "place")]
    return " · ".join([f"{sender} → {recipient}", *others, *([head.kind] if head.kind != "letter" else [])])


def no_source() -> str:
    """Return what stands in the place of a source about which there is nothing to decide."""
    return _tr(QT_TRANSLATE_NOOP(
        "Importing", "This file says itself what everything in it is. There is nothing to decide: the result stands "
        "beside it, and what is doubtful below. It can be corrected after the import."))


def corrections_menu(actions: Sequence[QAction], window: QWidget, place: QPoint) -> None:
    """Show the corrections with their keys."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addActions(list(actions))
    menu.popup(place)
    menu.setActiveAction(actions[0])
