"""How lists and figures of agreement are called, and how figures are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from editor.app.agreement_output import Verdict
from editor.core.profiles import Profile
from editor.review.resampling import Figure
from editor.ui.kind_signs import KIND_LABELS
from editor.ui.noop import QT_TRANSLATE_NOOP
from editor.ui.profile_words import kind_name

SIGNS: dict[Verdict, str] = {"exact": "=", "other-entry": "≠", "overlapping": "≈", "relabelled": "≠",
                             "only-first": "+", "only-second": "−", "unmapped": "?"}
VERDICTS: dict[Verdict, str] = {
    "exact": QT_TRANSLATE_NOOP("Agreement", "both alike"),
    "other-entry": QT_TRANSLATE_NOOP("Agreement", "another entry of the register"),
    "overlapping": QT_TRANSLATE_NOOP("Agreement", "other boundaries"),
    "relabelled": QT_TRANSLATE_NOOP("Agreement", "another kind"),
    "only-first": QT_TRANSLATE_NOOP("Agreement", "only you"),
    "only-second": QT_TRANSLATE_NOOP("Agreement", "only they"),
    "unmapped": QT_TRANSLATE_NOOP("Agreement", "their words are not in your text"),
}
FIGURES: dict[str, str] = {
    "exact": QT_TRANSLATE_NOOP("Agreement", "F1, exact"),
    "boundaries": QT_TRANSLATE_NOOP("Agreement", "F1, boundaries alone"),
    "identity": QT_TRANSLATE_NOOP("Agreement", "F1, entries of the register"),
    "overlap": QT_TRANSLATE_NOOP("Agreement", "F1, overlap"),
    "iou": QT_TRANSLATE_NOOP("Agreement", "F1, intersection over union"),
    "kappa": QT_TRANSLATE_NOOP("Agreement", "Cohen's kappa, words and signs"),
    "alpha": QT_TRANSLATE_NOOP("Agreement", "Krippendorff's alpha, words and signs"),
    "length-all": QT_TRANSLATE_NOOP("Agreement", "length-weighted alpha, all"),
    "length-binary": QT_TRANSLATE_NOOP("Agreement", "length-weighted alpha, marked or not"),
    "length-coding": QT_TRANSLATE_NOOP("Agreement", "length-weighted alpha, kinds"),
    "unitizing": QT_TRANSLATE_NOOP("Agreement", "unitizing alpha"),
    "cer": QT_TRANSLATE_NOOP("Agreement", "character error rate"),
    "wer": QT_TRANSLATE_NOOP("Agreement", "word error rate"),
    "cer-normalised": QT_TRANSLATE_NOOP("Agreement", "character error rate, normalised"),
    "wer-normalised": QT_TRANSLATE_NOOP("Agreement", "word error rate, normalised"),
}


def translated(words: str) -> str:
    """Return words of agreement in the language of the interface."""
    return QCoreApplication.translate("Agreement", words)


def label_name(label: str, profile: Profile) -> str:
    """Return what a label is called: a kind of entry, or a kind of mark."""
    if label in KIND_LABELS:
        return QCoreApplication.translate("Kinds", KIND_LABELS[label])
    return kind_name(profile.kind(label))


def number(value: float | None) -> str:
    """Return a figure to three places; a dash where it is not defined."""
    return "–" if value is None else f"{value:.3f}"


def interval(figure: Figure) -> str:
    """Return the interval in which it lies in 95 of 100 drawings, where there is one."""
    between = figure.interval
    return "" if between is None else f"{between.low:.3f} – {between.high:.3f}"


def counts(figure: Figure) -> str:
    """Return the counts that entered a figure, in words."""
    found = figure.counts
    if "agreed" in found:
        said = translated(QT_TRANSLATE_NOOP("Agreement", "{agreed} alike, of {first} of yours and {second} of theirs"))
        return said.format(agreed=f"{found['agreed']:.6g}", first=f"{found['first']:.0f}",
                           second=f"{found['second']:.0f}")
    if "edits" in found:
        said = translated(QT_TRANSLATE_NOOP("Agreement", "{edits} changes, in {first} of yours and {second} of theirs"))
        return said.format(edits=f"{found['edits']:.0f}", first=f"{found['first']:.0f}",
                           second=f"{found['second']:.0f}")
    if "tokens" in found:
        said = translated(QT_TRANSLATE_NOOP(
            "Agreement", "{tokens} words and signs, {alike} alike, {chance} by chance, {free} unmarked by both"))
        return said.format(tokens=f"{found['tokens']:.0f}", alike=f"{found['observed']:.3f}",
                           chance=f"{found['expected']:.3f}", free=f"{found['untagged']:.3f}")
    said = translated(QT_TRANSLATE_NOOP("Agreement", "{values} values, {apart} apart"))
    return said.format(values=f"{found['values']:.0f}", apart=f"{found['apart']:.6g}")
