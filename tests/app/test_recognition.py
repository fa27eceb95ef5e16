"""Recognising text: the real program on a real scan, and how it is started, stopped and refused."""

from __future__ import annotations

import hashlib
import os
import sys
import threading
import time
from pathlib import Path

import pytest
from PIL import Image as Pictures
from rapidfuzz.distance import Levenshtein

from editor.app.jobs import Cancelled, Progress, run_job
from editor.app.programs import ProgramGaveUpError, run_program
from editor.app.recognition import Recogniser, Scan, chosen_languages, find_recogniser, recognise
from editor.app.recognition_languages import codes_of
from editor.app.scans.picture import MOST_PIXELS, PictureRequest, PlainPicture, make_picture
from editor.app.wording import sentence
from editor.core.messages import LetterbookError, Message
from editor.core.pages import Adjustments, Image, Page
from editor.formats.pages.page_reading import read_page
from tests.recognising import hide, needs_tesseract, pretend
from tests.scanned import SCANS

MOST_ERRORS = 0.05
"""Of the characters of the sample's first page; measured 0.019 with Tesseract 5.3.0, most of it noise at a stamp."""


def _scan(path: Path, languages: tuple[str, ...] = ("eng",), **fields: object) -> Scan:
    with Pictures.open(path) as picture:
        width, height = picture.size
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    image = Image(path=path.name, sha256=digest, media_type="image/jpeg", width=width, height=height)
    page = Page(id="p" * 32, letter="l" * 32, image=image, label="1r", **fields)  # type: ignore[arg-type]
    return Scan(page, "7", languages, path)


def _blank(folder: Path, size: tuple[int, int] = (1000, 1400)) -> Path:
    path = folder / "blank.png"
    Pictures.new("L", size, 255).save(path, dpi=(300, 300))
    return path


def _code(caught: pytest.ExceptionInfo[LetterbookError]) -> str:
    assert "…" not in sentence(caught.value)
    return caught.value.code


# The real program.


def test_a_page_of_the_sample_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    needs_tesseract()
    path = SCANS / "peters-to-stalin-1.jpg"
    draft, _ = read_page(path.with_suffix(".xml").read_bytes())
    known = [line for region in draft.regions for line in region.lines]
    found = recognise([_scan(path)], find_recogniser())
    assert found.refused == ()
    lines = found.pages[0].lines()
    text = " ".join(line.text or "" for line in lines)
    wanted = " ".join(line.text for line in known)
    rate = Levenshtein.distance(text, wanted) / len(wanted)
    with capsys.disabled():
        print(f"[character error rate of Tesseract on the sample: {rate:.4f}]")
    assert rate < MOST_ERRORS
    # The line lies where it is known to lie, within half its height.
    [mine] = [line for line in lines if line.text == "Dear comrade. STALIN."]
    [theirs] = [line for line in known if line.text == "Dear comrade. STALIN."]
    assert abs(mine.baseline[0][1] - theirs.baseline[0][1]) < 25
    assert abs(mine.polygon[0][0] - min(x for x, _ in theirs.polygon)) < 40
    assert all(word.confidence is not None for line in lines for word in line.words)


def test_a_page_that_is_shown_turned_is_read_as_shown(tmp_path: Path) -> None:
    needs_tesseract()
    with Pictures.open(SCANS / "peters-to-stalin-2.jpg") as picture:
        part = picture.crop((0, 200, 2480, 900)).convert("L")
    part.transpose(Pictures.Transpose.ROTATE_90).save(tmp_path / "side.png")
    part.save(tmp_path / "upright.png")
    recogniser = find_recogniser()
    [straight] = recognise([_scan(tmp_path / "upright.png")], recogniser).pages
    turned = _scan(tmp_path / "side.png", adjustments=Adjustments(rotation=900))
    [side] = recognise([turned], recogniser).pages
    line = straight.lines()[0]
    again = next(one for one in side.lines() if one.text == line.text)
    for (x, y), (u, v) in zip(line.polygon, again.polygon, strict=True):
        assert abs(u - y) < 20
        assert abs(v - (part.width - x)) < 20


# The picture that it gets.


def _make(path: Path, folder: Path, **fields: object) -> tuple[PlainPicture, Path]:
    target = folder / "made.png"
    return make_picture(PictureRequest(path=str(path), target=str(target), **fields), lambda: None), target  # type: ignore[arg-type]


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_pixels_of_the_picture_are_found_again_in_the_scan(turns: int, tmp_path: Path) -> None:
    source = Pictures.new("RGB", (300, 200), "white")
    source.putpixel((70, 30), (0, 0, 0))
    exif = Pictures.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise: upright it is 200 × 300
    source.save(tmp_path / "a.png", exif=exif)
    made, target = _make(tmp_path / "a.png", tmp_path, turns=turns)
    with Pictures.open(target) as picture:
        assert picture.mode == "L"
        assert picture.size == (made.width, made.height)
        black = picture.tobytes().index(0)
        y, x = divmod(black, picture.width)
    upright = (200 - 1 - 30, 70)
    found = made.in_scan((x, y))
    assert max(abs(found[0] - upright[0]), abs(found[1] - upright[1])) <= 1


def test_a_huge_scan_is_made_smaller_and_its_words_stand_where_they_stood(tmp_path: Path) -> None:
    side = 8_000
    assert side * side > MOST_PIXELS
    path = _blank(tmp_path, (side, side))
    made, _ = _make(path, tmp_path, width=side, height=side)
    assert (made.width, made.scale, made.dpi) == (side // 2, 2.0, 150)
    assert made.in_scan((100, 200)) == (200, 400)


def test_what_is_no_scan_or_another_one_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes((SCANS / "peters-to-stalin-1.jpg").read_bytes()[:5_000])
    for path, fields, code in ((tmp_path / "none.png", {}, "scan-missing"), (broken, {}, "scan-damaged"),
                               (_blank(tmp_path), {"sha256": "0" * 64}, "scan-changed")):
        with pytest.raises(LetterbookError) as caught:
            _make(path, tmp_path, **fields)
        assert _code(caught) == code


# How the program is called, and what may go wrong.


def test_what_is_read_becomes_regions_with_doubt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = pretend(tmp_path, monkeypatch)
    recogniser = find_recogniser()
    assert recogniser.languages() == ("eng", "rus")
    told: list[tuple[int, int, str]] = []

    def report(done: int, total: int, what: Message | None) -> None:
        told.append((done, total, sentence(what) if what else ""))

    found = recognise([_scan(_blank(tmp_path), ("rus", "eng"))], recogniser, Progress(report))
    assert "-l rus+eng --dpi 300 -c tessedit_create_hocr=1" in calls.read_text()
    [page] = found.pages
    assert [[line.text for line in region.lines] for region in page.regions] == [
        ["Dear comrude", "the crisis"], ["Peters"]]
    first = page.regions[0].lines[0]
    assert [(word.text, word.confidence) for word in first.words] == [("Dear", 96), ("comrude", 41)]
    assert first.baseline == ((100, 145), (900, 145))
    assert (0, 1, "Recognising page 1r of letter 7") in told
    assert told[-1][:2] == (1, 1)


def test_without_the_program_a_sentence_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hide(tmp_path, monkeypatch)
    with pytest.raises(LetterbookError) as caught:
        find_recogniser()
    assert _code(caught) == "recogniser-missing"
    assert "tesseract-ocr" in sentence(caught.value)


@pytest.mark.parametrize("script", ["sys.exit('no data')", "print('nothing')", "os.kill(os.getpid(), 9)"])
def test_a_program_that_fails_refuses_the_page_and_the_next_is_read(
        script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = f"sys.stdout.buffer.write(open({str(tmp_path / 'words')!r}, 'rb').read())"
    marker = tmp_path / "second"
    pretend(tmp_path, monkeypatch, f"(open({str(marker)!r}, 'x').close(), {script}) "
                                   f"if not os.path.exists({str(marker)!r}) else {words}")
    scan = _scan(_blank(tmp_path))
    found = recognise([scan, scan], find_recogniser())
    assert [one.code for one in found.refused] == ["recogniser-failed"]
    assert len(found.pages) == 1


def test_a_page_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(tmp_path, monkeypatch, "time.sleep(60)")
    monkeypatch.setattr("editor.app.recognition.LONGEST", 0.3)
    found = recognise([_scan(_blank(tmp_path))], find_recogniser())
    assert [one.code for one in found.refused] == ["recogniser-gave-up"]


def test_cancelling_kills_the_program_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = pretend(tmp_path, monkeypatch, "time.sleep(60)")
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", None)
    progress = Progress()
    scan = _scan(_blank(tmp_path))
    outcome = []
    thread = threading.Thread(target=lambda: outcome.append(run_job(
        lambda given: recognise([scan], find_recogniser(), given), progress)))
    thread.start()
    deadline = time.monotonic() + 30
    while not (calls.exists() and calls.read_text().count("\n")):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    pid = int(calls.read_text().split()[0])
    progress.cancel()
    thread.join(10)
    assert outcome[0].value is None
    assert outcome[0].error is None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert list((tmp_path / "temporary").iterdir()) == []


def test_a_program_that_wants_too_much_memory_fails(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux bounds the memory of a program that runs")
    script = "import time; time.sleep(0.3); x = bytearray(2_000_000_000); print('held')"
    ended = run_program([sys.executable, "-c", script], tmp_path, lambda: None, seconds=30, memory=1 << 30)
    assert ended.code != 0
    assert "MemoryError" in ended.complaint


def test_a_program_that_holds_too_much_memory_is_ended_where_no_system_bounds_it(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.app.programs._bound_memory", lambda _pid, _memory: None)
    script = "import time; x = bytearray(b'1') * 400_000_000; time.sleep(60)"
    ended = run_program([sys.executable, "-c", script], tmp_path, lambda: None, seconds=50, memory=200_000_000)
    assert ended.code != 0


def test_a_program_ends_with_whoever_wanted_it(tmp_path: Path) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        run_program([sys.executable, "-c", "import time; time.sleep(60)"], tmp_path, stop, seconds=30)
    with pytest.raises(ProgramGaveUpError):
        run_program([sys.executable, "-c", "import time; time.sleep(60)"], tmp_path, lambda: None, seconds=0.2)


def test_a_program_that_cannot_be_started_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(LetterbookError) as caught:
        Recogniser(str(tmp_path / "none")).languages()
    assert _code(caught) == "recogniser-failed"


# Languages.


@pytest.mark.parametrize(("wanted", "tags", "chosen"), [
    ("", ["ru"], ("rus",)), ("", ["ru-RU", "en", "ru"], ("rus", "eng")), ("", [None], ("eng",)),
    ("rus+eng", ["de"], ("rus", "eng")), ("en, ru", [], ("eng", "rus")), ("", ["sr-Latn"], ("srp_latn",)),
    ("", ["zh-TW"], ("chi_tra",))])
def test_languages_follow_the_text_unless_others_are_wanted(wanted: str, tags: list[str | None],
                                                            chosen: tuple[str, ...]) -> None:
    assert chosen_languages(wanted, tags, ("chi_tra", "eng", "rus", "srp_latn")) == chosen


def test_a_language_without_data_is_refused_with_its_package() -> None:
    with pytest.raises(LetterbookError) as caught:
        chosen_languages("", ["zh-Hant"], ("eng",))
    assert _code(caught) == "recognition-language-missing"
    assert "tesseract-ocr-chi-tra" in sentence(caught.value)
    with pytest.raises(LetterbookError) as caught:
        chosen_languages("klingon", [], ("eng",))
    assert _code(caught) == "recognition-language-missing"
    with pytest.raises(LetterbookError) as caught:
        chosen_languages("", ["en"], ())
    assert _code(caught) == "recogniser-speechless"


def test_tags_that_are_none_have_no_code() -> None:
    assert codes_of("") == []
    assert codes_of("x-private") == []
    assert codes_of("de-Latf") == ["deu_latf", "frk", "deu"]
    assert codes_of("grc") == ["grc"]
