"""Review packages: what goes in comes out, and nothing strange is believed."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.anchors import TextEdit
from editor.core.messages import RefusedError, message
from editor.core.received import Received, ReceivedImage, ReceivedPosition, ReceivedRevision, ReceivedStep
from editor.core.record import replace
from editor.review import packages
from editor.review.packages import read_package, write_package

_words = st.text(st.characters(codec="utf-8"), max_size=20)
_hash = st.binary(min_size=32, max_size=32).map(bytes.hex)
_id = st.binary(min_size=16, max_size=16).map(bytes.hex)

_steps = st.builds(ReceivedStep, id=_id, kind=st.just("edit"), label=st.builds(message, st.just("typed")),
                   editor=_words, at=_words, reason=st.none() | _words)
_revisions = st.builds(
    ReceivedRevision, id=_hash, object=_id, type=st.sampled_from(["text", "note", "entity"]), step=_id,
    letter=st.none() | _id, parents=st.lists(_hash, max_size=2).map(tuple),
    payload=st.none() | st.dictionaries(_words, _words | st.integers(-9, 9) | st.none(), max_size=3),
    edits=st.none() | st.lists(st.builds(TextEdit, st.integers(0, 99), _words, _words), max_size=3).map(tuple),
    content=st.none() | _words)
_positions = st.builds(ReceivedPosition, annotation=_id, text=_id, start=st.integers(0, 9), end=st.integers(9, 20),
                       detached=st.booleans(), quote=_words)
_deliveries = st.builds(
    Received, project=_id, title=_words, editor=_words, at=_words, file=_words, file_sha256=_hash, message=_words,
    steps=st.lists(_steps, max_size=3).map(tuple), revisions=st.lists(_revisions, max_size=5).map(tuple),
    heads=st.dictionaries(_id, _hash, max_size=3), positions=st.lists(_positions, max_size=3).map(tuple))


def packed(received: Received) -> bytes:
    sink = io.BytesIO()
    write_package(received, sink)
    return sink.getvalue()


def image(data: bytes) -> ReceivedImage:
    return ReceivedImage(sha256=hashlib.sha256(data).hexdigest(), media_type="image/png", data=data)


DELIVERY = Received(
    project="a" * 32, title="Letters", editor="Eva", at="2026-11-18T14:02:00Z", file="copy.letterbook",
    file_sha256="b" * 64, message="See my question.", images=(image(b"\x89PNG"),))


@given(_deliveries)
def test_what_is_packed_comes_out_again_and_always_as_the_same_bytes(received: Received) -> None:
    data = packed(received)
    assert read_package(data) == received
    assert packed(received) == data


def test_images_travel_along() -> None:
    assert read_package(packed(DELIVERY)) == DELIVERY


def _repacked(data: bytes, **members: bytes | None) -> bytes:
    """The package with members replaced (None: left out), without new sums."""
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = members.pop(info.filename, old.read(info))
            if content is not None:
                new.writestr(info.filename, content)
        for name, content in members.items():
            new.writestr(name, content or b"")
    return sink.getvalue()


def _manifest(**changed: object) -> bytes:
    with zipfile.ZipFile(io.BytesIO(packed(DELIVERY))) as package:
        return json.dumps({**json.loads(package.read("manifest.json")), **changed}).encode()


@pytest.mark.parametrize(("members", "code"), [
    ({"steps.jsonl": b"{}\n"}, "package-damaged"),  # a step without anything
    ({"revisions.jsonl": b"not json\n"}, "package-damaged"),
    ({"positions.jsonl": None}, "package-damaged"),
    ({"SHA256SUMS": None}, "package-damaged"),
    ({"SHA256SUMS": b"0" * 64 + b"  manifest.json\n"}, "package-damaged"),
    ({"../../evil.txt": b"x"}, "package-damaged"),
    ({"images/" + "0" * 64: b"x"}, "package-damaged"),  # not one that the manifest names
    ({"manifest.json": None}, "package-not-one"),
    ({"manifest.json": b"[]"}, "package-damaged"),
    ({"manifest.json": b'{"format": "docx"}'}, "package-not-one"),
    ({"manifest.json": _manifest(version=2)}, "package-newer"),
    ({"manifest.json": _manifest(heads={"a": 1})}, "package-damaged"),
])
def test_a_strange_package_is_refused(members: dict[str, bytes | None], code: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read_package(_repacked(packed(DELIVERY), **members))
    assert refused.value.code == code


@pytest.mark.parametrize("data", [b"", b"PK", b"SQLite format 3\0" + b"\0" * 100, b"\0" * 5000])
def test_what_is_no_zip_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        read_package(data)
    assert refused.value.code == "package-damaged"


def test_an_image_that_is_not_what_its_name_says_is_refused() -> None:
    name = f"images/{DELIVERY.images[0].sha256}"
    with pytest.raises(RefusedError) as refused:
        read_package(_repacked(packed(DELIVERY), **{name: b"something else"}))
    assert refused.value.code == "package-damaged"


def test_a_bomb_is_refused_before_it_fills_the_memory() -> None:
    bomb = _repacked(packed(DELIVERY), **{"steps.jsonl": b" " * (packages.RATIO_FROM * 300)})
    assert len(bomb) < packages.RATIO_FROM
    with pytest.raises(RefusedError) as refused:
        read_package(bomb)
    assert refused.value.code == "package-too-large"


def test_all_members_together_may_not_be_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "MOST_BYTES", 10)
    with pytest.raises(RefusedError) as refused:
        read_package(packed(DELIVERY))
    assert refused.value.code == "package-too-large"


def test_every_byte_that_is_changed_is_noticed_or_changes_nothing() -> None:
    data = packed(replace(DELIVERY, images=()))
    for place in range(0, len(data), 7):
        damaged = data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1:]
        try:
            found = read_package(damaged)
        except RefusedError as error:
            found = error.code
        assert found in ("package-damaged", "package-not-one", "package-newer") or found == replace(DELIVERY, images=())
