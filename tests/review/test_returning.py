"""What comes back from elsewhere becomes changes of what had been sent, exactly."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.review.returning import Back, Tracked, Way, sent_version, squeezed

SENT = "Dear comrade.\nI write of a matter  of weight, and of another one.\nYours"


def made(text: str, changes: list[Back]) -> str:
    """A text with changes made, which do not overlap."""
    last = len(text)
    for one in sorted(changes, key=lambda one: (one.start, one.end), reverse=True):
        assert one.end <= last
        text, last = text[:one.start] + one.inserted + text[one.end:], one.start
    return text


def tracked(text: str, old: str, new: str, author: str = "B") -> Tracked:
    start = text.index(old)
    return Tracked(start, start + len(old), new, author)


def test_tracked_changes_of_an_untouched_text_are_those_changes() -> None:
    rows = [tracked(SENT, "a matter", "the matter"), tracked(SENT, ", and of another one", "")]
    assert Way(SENT, SENT).changes(rows) == [
        Back(one.start, one.end, one.inserted, one) for one in rows]


def test_blanks_that_a_program_wrote_otherwise_are_no_change() -> None:
    back = SENT.replace("matter  of", "matter of")
    row = tracked(back, "another", "one more")
    (change,) = Way(SENT, back).changes([row])
    assert (SENT[change.start:change.end], change.inserted, change.tracked) == ("another", "one more", row)
    assert Way(SENT, back).changes([]) == []


def test_a_blank_that_parts_words_is_a_change() -> None:
    (change,) = Way("a, b c", "a,b c").changes([])
    assert made("a, b c", [change]) == "a,b c"
    assert change.tracked is None


def test_untracked_changes_are_found_and_tracked_ones_keep_their_places() -> None:
    back = SENT.replace("comrade", "friend").replace("weight", "great weight")
    row = tracked(back, "another", "one more")
    found = Way(SENT, back).changes([row])
    assert [(one.tracked is not None, one.wholly) for one in found] == [(False, True), (False, True), (True, True)]
    assert made(SENT, found) == back.replace("another", "one more")


def test_a_tracked_change_over_untracked_words_is_one_change_of_both() -> None:
    back = SENT.replace("of a matter  of weight", "about a thing of weight")
    row = tracked(back, "about a thing of", "concerning things of")
    (change,) = Way(SENT, back).changes([row])
    assert (change.tracked, change.wholly) == (row, False)
    assert squeezed(made(SENT, [change])) == squeezed(back.replace("about a thing of", "concerning things of"))


_WORDS = st.lists(st.sampled_from(["a", "matter", "of", "weight.", "и", "мир", "\n", "one", "two,", "😀"]), max_size=14)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_all_changes_made_give_what_the_colleague_made(data: st.DataObject) -> None:
    sent = " ".join(data.draw(_WORDS))
    back = " ".join(data.draw(_WORDS)) if data.draw(st.booleans()) else sent
    rows: list[Tracked] = []
    after, position = "", 0
    for count in range(data.draw(st.integers(0, 4))):
        low = position + bool(count)  # changes that touch are one where they are read from a document
        if low > len(back):
            break
        start = data.draw(st.integers(low, len(back)))
        end = data.draw(st.integers(start, min(len(back), start + 8)))
        new = data.draw(st.sampled_from(["", "x", " new words ", "\n"]))
        rows.append(Tracked(start, end, new))
        after += back[position:start] + new
        position = end
    after += back[position:]
    assert squeezed(made(sent, Way(sent, back).changes(rows))) == squeezed(after)


def test_the_version_that_had_been_sent() -> None:
    versions = ["now it says more of this", "it says this", "it  says this", "it says this", "quite other words"]
    assert sent_version(versions, "it says this") == 1
    assert sent_version(versions, "it says  this ") == 1
    assert sent_version(versions, "it said this") == 1
    assert sent_version(versions, "now it says more of that") == 0
    assert sent_version(versions, "0123456789") is None
    assert sent_version([], "x") is None
