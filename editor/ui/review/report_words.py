"""The words of the report on a review."""

from __future__ import annotations

from datetime import datetime

from editor.app.review.report import Part, Report, Told
from editor.app.review.review import Review
from editor.app.review.statistics import COLUMNS, in_all, statistics, time_taken
from editor.app.review.worklist import Item, Worklist
from editor.core.letters import Letter
from editor.core.reviewing import Decision
from editor.ui.local_forms import interface_locale, moment_text
from editor.ui.review.describing import Describer, letter_words
from editor.ui.review.statistics_dialog import HEADS, cells_of, translated
from editor.ui.review.words import KINDS, STATES, counted_kinds, matter, said
from editor.ui.translating import Translating


class ReportWords(Translating):
    """Words everything that was decided about a delivery, and what remains."""

    def __init__(self, review: Review, worklist: Worklist, describer: Describer) -> None:
        self._review, self._worklist, self._describer = review, worklist, describer

    def report(self) -> Report:
        """Return the report in the language of the interface."""
        source, summary = self._review.source, self._review.summary()
        verdicts = [f"{said(words)} {summary.verdicts[state]}" for state, words in STATES.items()
                    if summary.verdicts.get(state)]
        facts = [(self.tr("Project"), self._review.session.project().title), (self.tr("File"), source.file),
                 (self.tr("From"), source.editor), (self.tr("Message"), source.message),
                 (self.tr("Opened"), _when(source.opened_at)),
                 (self.tr("Decided"), self.tr("{decided} of {all}").format(
                     decided=summary.decided, all=summary.changes)),
                 (self.tr("Verdicts"), " · ".join(verdicts)), (self.tr("Remaining"), counted_kinds(summary.kinds))]
        title = self.tr("Review of {file}").format(file=source.file)
        return Report(language=interface_locale().bcp47Name(), title=title,
                      facts=tuple((name, value) for name, value in facts if value),
                      parts=(self._numbers(), self._decided(), *self._became(), self._remaining()))

    def _numbers(self) -> Part:
        items, they = self._worklist.items, self._review.source.editor
        taken = time_taken(self._review.decisions())
        rows = [(said(KINDS[one.name]), one) for one in statistics(items, "kind", they, taken)]
        rows += [(self._describer.letter_name(one.name), one) for one in statistics(items, "letter", they, taken)]
        rows += [(self.tr("Together"), in_all(items, taken))] if rows else []
        return Part(title=self.tr("In numbers"), nothing=self.tr("There are no changes."),
                    head=(self.tr("Kind, letter"), *(translated(HEADS[name]) for name in COLUMNS)),
                    rows=tuple(Told(what=name, before="", after="", cells=cells_of(row))
                               for name, row in rows))

    def _decided(self) -> Part:
        rows = tuple(map(self._decision, (one for one in self._review.decisions() if one.verdict != "later")))
        return Part(title=self.tr("What was decided"), rows=rows, nothing=self.tr("Nothing yet."), head=self._head())

    def _became(self) -> tuple[Part, ...]:
        """What became of our work with them; nothing where they have not decided about it."""
        rows = tuple(map(self._decision, self._review.answers()))
        return (Part(title=self.tr("What became of your work"), rows=rows, head=self._head()),) if rows else ()

    def _head(self) -> tuple[str, ...]:
        return (self.tr("Change"), self.tr("Letter"), self.tr("Verdict"), self.tr("Why"), self.tr("By"))

    def _decision(self, one: Decision) -> Told:
        letter = self._worklist.letters.get(one.within or "")
        if letter is None and one.within is not None:
            found = self._review.session.get(one.within)
            letter = found if isinstance(found, Letter) else None
        by = f"{one.editor}, {_when(one.at)}"
        where = letter_words(letter) if letter is not None else ""
        return Told(what=f"{said(KINDS[one.kind])}: " if one.kind in KINDS else "", before=one.before, after=one.after,
                    cells=(where, said(STATES[one.verdict]), one.reason, by))

    def _remaining(self) -> Part:
        rows = tuple(self._item(item) for item in self._worklist.items if item.open)
        return Part(title=self.tr("What remains"), rows=rows, nothing=self.tr("Nothing: everything is decided."),
                    head=(self.tr("Change"), self.tr("Letter"), self.tr("What is to be decided"), self.tr("By")))

    def _item(self, item: Item) -> Told:
        change = item.change
        return Told(what=f"{self._describer.title(item)} ", before="", after="", cells=(
            self._describer.letter_name(change.letter or ""), matter(change), self._describer.who(item)))


def _when(at: str) -> str:
    return moment_text(datetime.fromisoformat(at).astimezone())
