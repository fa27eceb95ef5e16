"""Identities are UUIDs of version 4 (RFC 9562), as 32 hexadecimal digits."""

from __future__ import annotations

import uuid
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.core.ids import is_id, new_id


@given(st.binary(min_size=16, max_size=16))
def test_a_new_identity_is_a_random_uuid(drawn: bytes) -> None:
    with patch("editor.core.ids.urandom", lambda count: drawn[:count]):
        assert new_id() == uuid.UUID(bytes=drawn, version=4).hex


def test_no_two_are_the_same() -> None:
    assert len({new_id() for _ in range(1_000)}) == 1_000


@pytest.mark.parametrize(("value", "known"), [
    ("0" * 32, True), ("0123456789abcdef" * 2, True), ("", False), ("0" * 31, False), ("0" * 33, False),
    ("A" * 32, False), ("g" * 32, False), ("0" * 32 + "\n", False), ("\uff10" * 32, False), (" " + "0" * 31, False)])
def test_what_has_the_form_of_one(value: str, known: bool) -> None:
    assert is_id(value) is known
