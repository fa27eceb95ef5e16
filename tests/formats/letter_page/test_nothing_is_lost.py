"""Random damage to the specimens: the reader never fails, and always accounts for every character."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.core.messages import FormatError
from editor.formats.base import Source
from editor.formats.letter_page import LetterPageHtml, LetterPageText
from tests.formats.letter_page.accounting import assert_accounted, assert_accounted_in_html
from tests.formats.letter_page.test_specimens import SPECIMENS

SEED = Path(__file__).parents[3] / "sample_corpus" / "peters-to-stalin.txt"
PLAIN = [path.read_text("utf-8") for path in SPECIMENS if path.suffix == ".txt"] + [SEED.read_text("utf-8")]
PAGES = [path.read_text("utf-8") for path in SPECIMENS if path.suffix == ".html"]
NASTY = [
    "",
    "\n",
    "\n\n",
    " ",
    "\u00a0",
    "\u200b",
    "\t",
    "*",
    "[",
    "]",
    "[1]",
    "1",
    " 2 ",
    "3.",
    "¹",
    "(",
    ")",
    "“",
    "”",
    "—",
    "...",
    "[...]",
    "Notes:",
    "\nNotes\n",
    "P.S. ",
    "\n1 ",
    "\n[2] ",
    "No. 3\n",
    "A. B. Cole to D. Earl\n",
    "\u2028",
    "\u0085",
    "\x0b",
    "\x00",
    "\U0001f600",
    "e\u0301",
    "\u05e9\u05dc\u05d5\u05dd",
    "F. 5. On. 2. D. 1. L. 3",
    "Ibid.",
    "3 May 1900\n",
]
TAGS = [
    "<p>",
    "</p>",
    "<br>",
    "<",
    ">",
    "&",
    "&amp;",
    "&nbsp;",
    "&bogus;",
    "&#8232;",
    "<b>",
    "</i>",
    "<sup>1</sup>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<li>",
    "<pre>",
    "</pre>",
    "<ol>",
    "<a href='#n1'>",
    "</a>",
    "<title>",
    '"',
    "'",
    "<td>",
    "<hr/>",
    "<![CDATA[",
    "<?x",
]


@st.composite
def damaged(draw: st.DrawFn, originals: list[str], pieces: list[str]) -> str:
    """One of the originals, with lines and characters removed, doubled, moved and put in."""
    text = draw(st.sampled_from(originals))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        what = draw(st.sampled_from(["insert", "insert", "delete", "double line", "delete line", "swap"]))
        if what == "insert":
            text = text[:at] + draw(st.sampled_from(pieces)) + text[at:]
        elif what == "delete":
            text = text[:at] + text[at + draw(st.integers(1, 40)) :]
        else:
            lines = text.split("\n")
            first, second = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
            if what == "double line":
                lines.insert(second, lines[first])
            elif what == "delete line":
                del lines[first]
            else:
                lines[first], lines[second] = lines[second], lines[first]
            text = "\n".join(lines)
    return text


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(damaged(PLAIN, NASTY))
def test_damaged_text(text: str) -> None:
    try:
        result = LetterPageText().read(Source(text.encode(), "a.txt"), {})
    except FormatError:
        return
    assert result.letters
    for letter in result.letters:
        assert_accounted(letter.snapshot)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(damaged(PAGES, NASTY + TAGS))
def test_damaged_html(text: str) -> None:
    try:
        result = LetterPageHtml().read(Source(text.encode(), "a.html"), {})
    except FormatError:
        return
    for letter in result.letters:
        assert_accounted_in_html(letter.snapshot)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from([*NASTY, "word", "Word ", "Dear Sir,\n", "Yours,\nBell\n"]), min_size=1, max_size=40).map(
        "".join
    )
)
def test_text_of_nothing_but_traps(text: str) -> None:
    try:
        result = LetterPageText().read(Source(text.encode(), "a.txt"), {})
    except FormatError:
        return
    for letter in result.letters:
        assert_accounted(letter.snapshot)
