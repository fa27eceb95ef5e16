"""What the tests of the text widget share: a small profile, texts with annotations, and a look behind the view."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from editor.core.anchors import TextEdit
from editor.core.annotations import Annotation, sort_key
from editor.core.letters import Text
from editor.core.profiles import KindSpec, Profile
from editor.core.snapshot import TextSnapshot
from editor.ui.bridge.edits import raw_text
from editor.ui.transcription.text_editor import TextEditor

PROFILE = Profile(name="test", kinds=(
    KindSpec(kind="paragraph", label="Paragraph", shape="block", colour="block", line="none"),
    KindSpec(kind="salutation", label="Salutation", shape="block", colour="block", line="none"),
    KindSpec(kind="note", label="Note", shape="point", colour="note", line="superscript"),
    KindSpec(kind="supplied", label="Supplied", shape="span", colour="supplied", line="brackets"),
    KindSpec(kind="unclear", label="Unclear", shape="span", colour="unclear", line="wave"),
    KindSpec(kind="deletion", label="Deletion", shape="span", colour="deletion", line="strike"),
    KindSpec(kind="entity", label="Mention", shape="span", colour="entity", line="box"),
))


def annotation(kind: str, start: int, end: int | None = None, **more: object) -> Annotation:
    end = start if end is None else end
    values = {"id": f"{kind}-{start}-{end}", "text": "t", "kind": kind, "start": start, "end": end, **more}
    return Annotation(**values)


def text(content: str, annotations: Iterable[Annotation] = ()) -> TextSnapshot:
    """A text whose lines are paragraphs."""
    found = list(annotations)
    start = 0
    for line in content.split("\n"):
        found.append(annotation("paragraph", start, start + len(line)))
        start += len(line) + 1
    return TextSnapshot(text=Text(id="t", letter="l", role="transcription", content=content),
                        annotations=tuple(sorted(found, key=sort_key)))


def shown(qtbot, content: str, annotations: Iterable[Annotation] = (),
          numbers: Mapping[str, str] | None = None) -> TextEditor:
    """A visible editor with the text, which has the focus."""
    editor = TextEditor()
    qtbot.addWidget(editor)
    editor.resize(800, 500)
    editor.show()
    qtbot.waitExposed(editor)
    editor.set_text(text(content, annotations), PROFILE, numbers or {})
    editor.setFocus()
    return editor


def document_text(editor: TextEditor) -> str:
    """The text that Qt holds, exactly."""
    return raw_text(editor.document())


def taken(editor: TextEditor) -> list[TextEdit]:
    """All pending edits."""
    edits: list[TextEdit] = []
    while (edit := editor.take_pending()) is not None:
        edits.append(edit)
    return edits


def place(editor: TextEditor, kind: str) -> tuple[int, int, bool]:
    """Where the only annotation of the kind stands."""
    (found,) = [a for a in editor.live.annotations() if a.kind == kind]
    return found.start, found.end, found.detached
