"""The register: the picker with several entries, the panel, merging, and the work lists."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from docs.shots.studio import Scene, Studio
from editor.app.actions.annotations import RemoveAnnotation
from editor.app.actions.entities import MergeEntities, PutEntity
from editor.core.entities import AuthorityLink, Entity, NameForm
from editor.core.record import replace

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
DOUBLE = "0123456789abcdef0123456789abcdef"


def _entry(studio: Studio, part: str) -> Entity:
    register = studio.window.controller.entities().values()
    return next(entity for entity in register if any(part in form for form in entity.forms()))


def show_picker(studio: Studio) -> None:
    """Two entries for one mention, as a description."""
    studio.select("Faizulla Khodzhaev")
    studio.press(Qt.Key.Key_T, CTRL)
    studio.press(Qt.Key.Key_Return, SHIFT)
    studio.write("p")
    studio.press(Qt.Key.Key_F2)
    studio.keep("tag-several")
    studio.press(Qt.Key.Key_Escape)


def show_register(studio: Studio) -> None:
    """The panel with an entry and its mentions."""
    controller = studio.window.controller
    entity = _entry(studio, "Khodzhaev")
    controller.run(PutEntity(entity=replace(
        entity, dates="1896–1938", edtf="1896/1938", description="Chairman of the Council of People's Commissars",
        names=(*entity.names, NameForm(name="Файзулла Ходжаев", language="ru", source="Pravda")),
        links=(AuthorityLink(system="wikidata", id="Q1372107", uri="http://www.wikidata.org/entity/Q1372107"),))))
    commands = studio.window.subject("register")
    commands.show()
    panel = studio.window.workbench.panel("register")
    panel.select(entity.id)
    studio.keep("register")
    studio.press(Qt.Key.Key_Right)
    studio.settle(300)
    studio.keep("register-mentions")
    controller.run(PutEntity(entity=Entity(id=DOUBLE, kind="person", name="Chodschajew, F.", dates="1896–1937")))
    commands.duplicates()
    studio.settle(300)

    def keep() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            studio.keep("merge", dialog)
            dialog.close()
    panel.select(entity.id)
    panel._which.setCurrentIndex(1)
    studio.settle(300)
    studio.keep("register-duplicates")
    QTimer.singleShot(400, keep)
    commands.merge()
    studio.window.activateWindow()
    studio.settle(200)
    controller.run(MergeEntities(keep=entity.id, merge=(DOUBLE,)))
    panel._which.setCurrentIndex(0)


def show_lists(studio: Studio) -> None:
    """What is to be tagged."""
    commands = studio.window.subject("register")
    panel = studio.window.workbench.panel("register")
    commands.capitals()
    studio.settle(300)
    studio.keep("untagged")
    controller = studio.window.controller
    entity = _entry(studio, "Enver")
    rows = controller.session.mention_rows(entity.id)
    controller.run(RemoveAnnotation(annotation_ids=tuple(row.id for row in rows)))
    commands.show()
    panel.select(entity.id)
    panel.view.setFocus()
    studio.settle(300)
    commands.tag_all()
    studio.settle(300)
    studio.press(Qt.Key.Key_Down)
    studio.press(Qt.Key.Key_X)
    studio.keep("tag-all")
    controller.undo()
    studio.window.docks["register"].hide()
    studio.window.docks["occurrences"].hide()
    studio.window.text.editor.setFocus()


SCENES = (
    Scene("tag-several", show_picker, ("TagPicker",)),
    Scene("register", show_register, ("register", "MergeDialog")),
    Scene("to-tag", show_lists, ("register", "occurrences")))
