"""The same work done by Letterbook: through the session, the use cases and the real window."""

from __future__ import annotations

import time
from pathlib import Path

from benchmarks.measure import Timer, peak_megabytes


def start(timer: Timer) -> None:
    """The program's window, shown and painted once: a whole process."""
    from editor.ui.application import make_application
    from editor.ui.main_window import MainWindow

    application = make_application()
    window = MainWindow()
    window.show()
    application.processEvents()
    timer.extra["shown"] = window.isVisible()


def open_list(timer: Timer, folder: Path, count: int) -> None:
    """The program's window with a project of ``count`` letters listed: a whole process."""
    from editor.ui.application import make_application
    from editor.ui.main_window import MainWindow

    application = make_application()
    window = MainWindow()
    window.show()
    window.projects.open_path(folder / f"project-{count}.letterbook")
    application.processEvents()
    timer.extra["rows"] = window.controller.session.count()


def first_window(timer: Timer, folder: Path, count: int) -> None:
    """The rows that the list of ``count`` letters asks for first, and how many there are."""
    from editor.store.session import ProjectSession
    from editor.ui.models.letters_model import WINDOW

    with ProjectSession.open(folder / f"project-{count}.letterbook", editor="benchmark", read_only=True) as session:
        for _ in range(20):
            with timer():
                timer.extra["rows"] = (session.count(), len(session.rows(limit=WINDOW, counted=False)))


def last_window(timer: Timer, folder: Path, count: int) -> None:
    """The rows that it asks for when it is scrolled to its end, grouped by year."""
    from editor.store.session import ProjectSession
    from editor.ui.models.letters_model import Arrangement, LettersModel

    with ProjectSession.open(folder / f"project-{count}.letterbook", editor="benchmark", read_only=True) as session:
        model = LettersModel()
        model.set_session(session)
        for sort in ("date", "-date") * 5:
            with timer():
                model.arrange(Arrangement(sort=sort, group="year"))
                timer.extra["last"] = model.row_at(model.rowCount() - 1) is not None


def import_pages(timer: Timer, folder: Path) -> None:
    """Read 1,000 published pages with all recognisers and take them in as one step."""
    from editor.app.actions.imports import ImportLetters, read_sources
    from editor.app.workspace import create_project

    target = folder / "import.letterbook"
    target.unlink(missing_ok=True)
    with create_project(target, title="Benchmark", editor="benchmark") as session, timer():
        begin = time.perf_counter()
        read = read_sources([folder / "pages"])
        timer.extra["recognition"] = time.perf_counter() - begin
        session.run(ImportLetters(imported=read))


def _copy(folder: Path, name: str) -> Path:
    import shutil

    target = folder / f"work-{name}"
    shutil.copyfile(folder / name, target)
    return target


def thousand_tags(timer: Timer, folder: Path) -> None:
    """Store 1,000 tags in one step of the history."""
    with _session(folder, "project-1000.letterbook") as session:
        operation = _tags(session)
        with timer():
            session.run(operation)


def undo_thousand(timer: Timer, folder: Path) -> None:
    """Undo a step of 1,000 tags."""
    with _session(folder, "project-1000.letterbook") as session:
        session.run(_tags(session))
        with timer():
            session.undo()


def _session(folder: Path, name: str):  # noqa: ANN202 - a session, imported late
    from editor.store.session import ProjectSession

    return ProjectSession.open(_copy(folder, name), editor="benchmark")


def _tags(session):  # noqa: ANN001, ANN202 - a session and an operation, imported late
    from editor.app.actions.step import place
    from editor.core.annotations import Annotation
    from editor.core.ids import new_id
    from editor.core.messages import message
    from editor.core.operations import Changes, Put

    puts: list[Put] = []
    for letter_id in session.letter_ids()[:100]:
        text = session.letter(letter_id).transcription.text
        for number in range(10):
            at = text.content.index(" ", number * 300) + 1
            tag = Annotation(id=new_id(), text=text.id, kind="emphasis", start=at, end=at + 3)
            puts.append(Put(place(tag, text.content)))
    return Changes(message("history-occurrences-tagged", name="benchmark", count=len(puts)), tuple(puts), "edit")


def burst(timer: Timer, folder: Path, name: str = "big.letterbook") -> None:
    """Commit one typed burst in a text of 22,000 words and 2,000 tags."""
    from editor.core.anchors import TextEdit

    with _session(folder, name) as session:
        text = session.letter(session.letter_ids()[0]).transcription.text
        at = len(text.content) // 2
        for number in range(150):
            with timer():
                session.type(text.id, TextEdit(at + number, "", "x"))


def search(timer: Timer, folder: Path, word: str) -> None:
    """The first 50 hits with context among 10,000 letters."""
    from editor.store.session import ProjectSession

    with ProjectSession.open(folder / "project-10000.letterbook", editor="benchmark", read_only=True) as session:
        timer.extra["hits"] = len(session.search(word, limit=50).hits)
        for _ in range(20):
            with timer():
                session.search(word, limit=50)


def memory(timer: Timer, folder: Path, word: str) -> None:
    """10,000 letters open in the window, one shown, one search done: peak memory."""
    from editor.ui.application import make_application
    from editor.ui.main_window import MainWindow

    application = make_application()
    window = MainWindow()
    window.show()
    window.projects.open_path(folder / "project-10000.letterbook")
    session = window.controller.session
    window.controller.show_letter(session.letter_ids()[5000])
    application.processEvents()
    timer.extra["hits"] = len(session.search(word, limit=50).hits)


def tag_everywhere(timer: Timer, folder: Path, entity: str) -> None:
    """Find and tag every occurrence of a name in 1,000 letters in one step, by the command: a whole process."""
    from editor.__main__ import main

    target = _copy(folder, "project-untagged-1000.letterbook")
    timer.extra["exit"] = main(["tag", str(target), "--entity", entity, "--apply", "-q", "--editor", "benchmark"])


def export_html(timer: Timer, folder: Path) -> None:
    """Write 1,000 letters as an edition, with its register, index and search."""
    import shutil

    from editor.app.actions.exports import export_project
    from editor.store.session import ProjectSession

    shutil.rmtree(folder / "edition", ignore_errors=True)
    with (ProjectSession.open(folder / "project-1000.letterbook", editor="benchmark", read_only=True) as session,
          timer()):
        report = export_project(session, session.letter_ids(), "html", folder / "edition")
    timer.extra["files"] = len(report.files)


def show_tagged(timer: Timer, folder: Path) -> None:
    """Read the letter of 2,000 overlapping tags from its project and paint it."""
    from editor.ui.application import make_application

    application = make_application()
    with _session(folder, "dense.letterbook") as session:
        widget = _text_widget()
        application.processEvents()
        letter_id = session.letter_ids()[0]
        profile = session.project().profile
        for _ in range(10):
            with timer():
                letter = session.letter(letter_id)
                widget.set_text(letter.transcription, profile, {n.note.id: n.number for n in letter.notes})
                widget.viewport().repaint()


def key_to_paint(timer: Timer, folder: Path, name: str, keys: int = 150) -> None:
    """One key until painted, the caret in the middle, anchors included; what was typed is committed at rests."""
    from PySide6.QtTest import QTest

    from editor.ui.application import make_application

    application = make_application()
    with _session(folder, name) as session:
        widget = _text_widget()
        letter = session.letter(session.letter_ids()[0])
        widget.set_text(letter.transcription, session.project().profile, {n.note.id: n.number for n in letter.notes})
        widget.set_caret(len(letter.transcription.text.content) // 2)
        application.processEvents()
        for number in range(keys):
            begin = time.perf_counter()
            QTest.keyClicks(widget, "abcdefgh"[number % 8])
            widget.viewport().repaint()
            timer.seconds.append(time.perf_counter() - begin)
            if number % 10 == 9 and (edit := widget.take_pending()) is not None:
                session.type(letter.transcription.text.id, edit)


def key_in_window(timer: Timer, folder: Path, name: str, keys: int = 300) -> None:
    """One key until painted in the whole window, with everything that follows it before the next key."""
    from PySide6.QtTest import QTest

    from editor.ui.application import make_application
    from editor.ui.main_window import MainWindow

    application = make_application()
    window = MainWindow()
    window.show()
    window.projects.open_path(_copy(folder, name))
    editor = window.text.editor
    QTest.qWait(1_500)  # what is put off until nobody works
    editor.set_caret(len(editor.live.content) // 2)
    editor.ensureCursorVisible()
    editor.setFocus()
    application.processEvents()
    for number in range(keys):
        begin = time.perf_counter()
        QTest.keyClicks(editor, "abcdefg "[number % 8])
        editor.viewport().repaint()
        application.processEvents()
        timer.seconds.append(time.perf_counter() - begin)


def _text_widget():  # noqa: ANN202 - a widget, imported late
    from editor.ui.transcription.text_editor import TextEditor

    widget = TextEditor()
    widget.resize(900, 900)
    widget.show()
    return widget


def compare(timer: Timer, folder: Path) -> None:
    """Compare two versions of 22,000 words: the exact edits, aligned by words."""
    from editor.review.diff import diff

    before, after = ((folder / f"{name}.txt").read_text(encoding="utf-8") for name in ("big", "big-revised"))
    for _ in range(15):
        with timer():
            timer.extra["found"] = len(diff(before, after))


def merge_texts(timer: Timer, folder: Path) -> None:
    """Merge two revisions of 22,000 words."""
    from editor.review.text_merge import merge

    three = [(folder / f"{name}.txt").read_text(encoding="utf-8") for name in ("big", "big-revised", "big-other")]
    for _ in range(10):
        with timer():
            timer.extra["chunks"] = len(merge(three[0], three[1], three[2]).chunks)


def review_text(timer: Timer, folder: Path, name: str) -> None:
    """Merge two revisions of a text, show what differs in pieces and take all of it: what the memory grows by."""
    from editor.review.pieces import TextMerging

    three = [(folder / f"{name}{version}.txt").read_text(encoding="utf-8") for version in ("", "-revised", "-other")]
    TextMerging("a b", "a c", "d b").resolve({}, {})  # what is loaded once for texts of any length
    before = peak_megabytes()
    with timer():
        merging = TextMerging(three[0], three[1], three[2])
        timer.extra["pieces"] = len(merging.pieces)
        timer.extra["length"] = len(merging.resolve({piece.keys: "taken" for piece in merging.pieces}, {}).content)
    timer.extra["bytes"] = (peak_megabytes() - before) * 1e6


def lost_alignment(timer: Timer, folder: Path) -> None:
    """Compare a text with heavy revisions of it, and say which share of the surviving words was not aligned."""
    from benchmarks.revising import recall, revised
    from editor.review.diff import changed
    from editor.review.tokens import tokenise

    text = (folder / "big.txt").read_text(encoding="utf-8")
    tokens, lost = tokenise(text), list[float]()
    for seed in range(5):
        version = revised(text, seed, 0.08)
        with timer():
            spans = changed(tokens, version.tokens)
        aligned, place, new_place = dict[int, int](), 0, 0
        for start, end, begin, finish in (*spans, (len(tokens), 0, len(version.tokens), 0)):
            aligned.update(zip(range(new_place, begin), range(place, start), strict=True))
            place, new_place = end, finish
        lost.append(1 - recall(version, aligned, tokens))
    timer.extra["lost"] = sum(lost) / len(lost)
