"""An editor at work, to be killed: opens a project and saves at random, printing every step that is safe.

``python -m tests.system.killed_editor PROJECT SEED``. A line is printed after the commit that it tells of.
"""

import json
import random
import sys

from editor.core.anchors import TextEdit
from editor.core.messages import message
from editor.core.operations import Changes, EditText, Put
from editor.store.session import ProjectSession
from tests.store.letters import an_id, person, tag

LETTER, TEXT = an_id("letter 1"), an_id("text 1")


def state(session):
    """What is compared: the transcription, and how much stands off it and in the register."""
    text = session.text(TEXT)
    return [text.text.content, len(text.annotations), len(session.entities())]


def steps(session, seed):
    """Do one thing after another, the same for the same seed; yield after every commit."""
    choice = random.Random(seed)
    for step in range(1_000_000):
        for _ in act(session, choice, f"{seed}-{step}"):
            yield state(session)


def act(session, choice, name):
    """Do one thing; yield after every commit."""
    content = session.text(TEXT).text.content
    place = choice.randrange(len(content) + 1)
    match choice.randrange(10):
        case 0:
            label = session.undo_label()
            yield session.undo() if label is not None and label.code != "letter" else None
        case 1:
            yield session.redo()
        case 2:
            yield session.run(Changes(message("x"), (Put(person(f"P {name}")), Put(tag(
                f"tag {name}", min(place, len(content)), len(content), entities=[f"P {name}"])))))
        case 3:
            edit = TextEdit(place, content[place:place + 9], "é😀")
            yield session.run(Changes(message("x"), (EditText(TEXT, (edit,)),)))
        case 4:
            yield session.type(TEXT, TextEdit(place, "", "\n"))
        case 5:
            yield session.seal()
        case _:
            for number in range(choice.randrange(1, 4)):
                yield session.type(TEXT, TextEdit(place + number, "", choice.choice("abc ")))


if __name__ == "__main__":
    with ProjectSession.open(sys.argv[1], editor="Ada") as opened:
        print("open", flush=True)
        for reached in steps(opened, sys.argv[2]):
            print(json.dumps(reached), flush=True)
