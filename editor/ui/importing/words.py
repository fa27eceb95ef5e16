"""How the import assistant words what was found: pure functions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.app.import_drafts import PROBLEM
from editor.app.import_rows import Row
from editor.core.profiles import Profile
from editor.formats.letter_page import findings
from editor.formats.letter_page.layout import BLOCK_OF
from editor.formats.letter_page.rules import DOUBTFUL, SURE
from editor.ui.messages import worded, worded_problem
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.profile_words import kind_name

CONTEXT = "Importing"

LINE_ROLES: dict[str, str] = {
    "headline": QT_TRANSLATE_NOOP("Importing", "Headline"),
    "number": QT_TRANSLATE_NOOP("Importing", "Number of the letter"),
    "header field": QT_TRANSLATE_NOOP("Importing", "Header field"),
    "source line": QT_TRANSLATE_NOOP("Importing", "Archival source"),
    "printed source": QT_TRANSLATE_NOOP("Importing", "Printed source"),
    "source publication": QT_TRANSLATE_NOOP("Importing", "Publication"),
    "compilers": QT_TRANSLATE_NOOP("Importing", "Compilers"),
    "introduction": QT_TRANSLATE_NOOP("Importing", "Head note"),
    "note": QT_TRANSLATE_NOOP("Importing", "Note"),
    "page title": QT_TRANSLATE_NOOP("Importing", "Page title"),
    "page heading": QT_TRANSLATE_NOOP("Importing", "Page heading"),
    "site section": QT_TRANSLATE_NOOP("Importing", "Site section"),
    "contents": QT_TRANSLATE_NOOP("Importing", "Contents"),
    "navigation": QT_TRANSLATE_NOOP("Importing", "Navigation"),
    "page footer": QT_TRANSLATE_NOOP("Importing", "Page footer"),
    "page number": QT_TRANSLATE_NOOP("Importing", "Page number"),
    "ruled line": QT_TRANSLATE_NOOP("Importing", "Ruled line"),
    "set apart by the editor": QT_TRANSLATE_NOOP("Importing", "Set apart"),
}
"""What a line may be that is no block of the text, in the order of the menu."""

OTHERS: dict[str, str] = {
    "rule": QT_TRANSLATE_NOOP("Importing", "Ruled line"),
    "place": QT_TRANSLATE_NOOP("Importing", "Place line"),
    "closing and signature": QT_TRANSLATE_NOOP("Importing", "Closing, signed"),
    "note marker": QT_TRANSLATE_NOOP("Importing", "Note marker"),
    "notes heading": QT_TRANSLATE_NOOP("Importing", "Heading of the notes"),
    "another letter": QT_TRANSLATE_NOOP("Importing", "Another letter"),
    "sender": QT_TRANSLATE_NOOP("Importing", "Sender"),
    "recipient": QT_TRANSLATE_NOOP("Importing", "Recipient"),
    "date": QT_TRANSLATE_NOOP("Importing", "Date"),
    "kind": QT_TRANSLATE_NOOP("Importing", "Kind of letter"),
    "title": QT_TRANSLATE_NOOP("Importing", "Title"),
}
CHOSEN_ROLES = ("headline", "source line", "printed source", "source publication", "compilers", "introduction", "note",
                "navigation", "page title", "page footer", "page number", "set apart by the editor")
"""What an editor may say a line is, besides a block of the text."""

_CHANGES = {
    findings.LINE: QT_TRANSLATE_NOOP(
        "Importing", "1–9 block role · L other kind of line · X set apart · T into the text · B a letter begins here"),
    findings.APPARATUS: QT_TRANSLATE_NOOP("Importing", "T into the text · X set apart · L other kind of line"),
    findings.MARKER: QT_TRANSLATE_NOOP("Importing", "N not a note marker · X set apart"),
    findings.MARK: QT_TRANSLATE_NOOP("Importing", "M other mark · Del no mark · X set apart"),
    findings.FIELD: QT_TRANSLATE_NOOP("Importing", "F2 write what is right · Del leave empty"),
    findings.STRETCH: QT_TRANSLATE_NOOP("Importing", "T into the text"),
    PROBLEM: QT_TRANSLATE_NOOP("Importing", "Enter: seen; it stays listed under Problems"),
}


def _tr(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template)


def role_label(role: str, profile: Profile) -> str:
    """Return the name of a line role, a mark or a field in the language of the interface."""
    if role == "place" or role in ("closing and signature",):
        return _tr(OTHERS[role])
    if role in BLOCK_OF:
        return kind_name(profile.kind(BLOCK_OF[role]))
    template = LINE_ROLES.get(role) or OTHERS.get(role)
    return _tr(template) if template is not None else kind_name(profile.kind(role))


def what(row: Row, profile: Profile) -> str:
    """Return what a stretch was taken for, in a few words."""
    finding = row.finding
    match finding.rule:
        case findings.APPARATUS:
            return _tr(QT_TRANSLATE_NOOP("Importing", "Note {label}")).format(label=finding.attributes.get("label", ""))
        case findings.MARKER:
            return _tr(QT_TRANSLATE_NOOP("Importing", "Marker of note {label}")).format(
                label=finding.attributes.get("label", ""))
        case findings.FIELD if finding.role == "place":
            return _tr(QT_TRANSLATE_NOOP("Importing", "Place"))
        case rule if rule == PROBLEM:
            return worded_problem(row.problems[0])
        case _:
            return role_label(finding.role, profile)


def confidence(row: Row) -> str:
    """Return how sure the import was, in words."""
    finding = row.finding
    if finding.confidence >= 100:
        return _tr(QT_TRANSLATE_NOOP("Importing", "decided by you"))
    if row.doubtful and finding.confidence >= DOUBTFUL:
        return _tr(QT_TRANSLATE_NOOP("Importing", "to be checked"))
    if finding.confidence >= SURE:
        return _tr(QT_TRANSLATE_NOOP("Importing", "sure"))
    if finding.confidence >= DOUBTFUL:
        return _tr(QT_TRANSLATE_NOOP("Importing", "rather sure"))
    return _tr(QT_TRANSLATE_NOOP("Importing", "doubtful"))


def evidence(row: Row) -> str:
    """Return in a sentence on what evidence, and what is wrong or missing."""
    said = "; ".join(worded(one) for one in row.finding.evidence if one.code != "evidence-decided")
    parts = [said[:1].upper() + said[1:] + "."] if said else []
    if row.finding.rule != PROBLEM:
        parts += [worded_problem(problem) for problem in row.problems]
    return " ".join(parts)


def changes(row: Row) -> str:
    """Return what can be changed about it, with the keys."""
    return _tr(_CHANGES[row.finding.rule])


def words_of(row: Row, raw: str) -> str:
    """Return the words that a row is about, or the value of its field."""
    if row.finding.rule == findings.FIELD:
        value = str(row.finding.attributes.get("value", ""))
        return value or _tr(QT_TRANSLATE_NOOP("Importing", "nothing"))
    return " ".join(raw[row.finding.start:row.finding.end][:200].split())
