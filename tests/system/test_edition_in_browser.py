"""The sample as an HTML edition in a real browser, from a disk: only where Chromium is installed; the rules of
accessibility only where ``LETTERBOOK_AXE`` names the file ``axe.min.js`` of axe-core."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import msgspec
import pypdfium2
import pytest
from lxml import html

from editor.app.actions.exports import export_project
from editor.app.outputs import staged_output
from editor.app.workspace import open_project
from editor.formats import registry
from tests.formats.letters import everything, source

SAMPLE = Path(__file__).resolve().parents[2] / "sample_corpus/letterbook-sample.letterbook"
BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
AXE = os.environ.get("LETTERBOOK_AXE", "")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = f"const rules = {json.dumps(RULES)};\n" + """addEventListener("load", () => setTimeout(async () => {
  const found = await axe.run(document, {runOnly: rules, preload: false});
  const told = found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
  document.body.setAttribute("data-axe", JSON.stringify(told));
}, 300));
"""

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium here")


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("edition") / "site"
    with open_project(SAMPLE, editor="test", read_only=True) as session:
        export_project(session, session.letter_ids(), "html", folder)
    return folder


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An edition of a letter with every mark, note and particular there is."""
    folder = tmp_path_factory.mktemp("crowded") / "site"
    snapshot, entities = everything()
    plain = msgspec.structs.replace(snapshot, translations=(), letter=msgspec.structs.replace(
        snapshot.letter, id="e" * 32))
    with staged_output(folder) as sink:
        registry.by_id("html").write(source([snapshot, plain], entities), {}, sink)
    return folder


def shown(page: str, profile: Path, width: int = 1280) -> html.HtmlElement:
    """The page as it is when its scripts have run."""
    command = [str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
               f"--window-size={width},900", "--virtual-time-budget=6000", "--dump-dom", page]
    done = subprocess.run(command, capture_output=True, timeout=120, check=True)
    return html.document_fromstring(done.stdout)


def test_a_search_finds_letters_without_a_server(edition: Path, tmp_path: Path) -> None:
    found = shown(f"{(edition / 'search.html').as_uri()}?q=basmach%20%22Enver%20Pasha%22", tmp_path)
    assert found.xpath("//*[@id='found']")[0].text == "1 letter found."
    [hit] = found.xpath("//ol[@id='hits']/li")
    page, place = hit.find("a").get("href").split("#")
    assert (edition / page).is_file()
    assert place == ":~:text=Enver%20Pasha"
    assert hit.xpath(".//mark/text()") == ["Enver Pasha"]
    nothing = shown(f"{(edition / 'search.html').as_uri()}?q=basmach%20zeppelin", tmp_path)
    assert nothing.xpath("//*[@id='found']")[0].text == "0 letters found."


def test_notes_stand_in_the_margin_only_where_there_is_room(edition: Path, tmp_path: Path) -> None:
    [letter] = (edition / "letters").iterdir()
    wide = shown(letter.as_uri(), tmp_path, 1400)
    assert wide.xpath("//section[contains(@class, 'aligned')]")
    tops = [float(re.search(r"top: ([\d.]+)px", note.get("style"))[1])  # type: ignore[index]
            for note in wide.xpath("//div[contains(@class, 'note')][@data-ref]")]
    assert tops == sorted(tops)
    assert len(set(tops)) == len(tops)
    narrow = shown(letter.as_uri(), tmp_path, 600)
    assert not narrow.xpath("//section[contains(@class, 'aligned')]")


def test_a_printed_letter_has_every_word_of_its_notes(edition: Path, tmp_path: Path) -> None:
    [letter] = (edition / "letters").iterdir()
    subprocess.run([str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}",
                    "--no-pdf-header-footer", "--virtual-time-budget=6000",
                    f"--print-to-pdf={tmp_path / 'letter.pdf'}", letter.as_uri()],
                   capture_output=True, timeout=120, check=True)
    document = pypdfium2.PdfDocument((tmp_path / "letter.pdf").read_bytes())
    printed = re.sub(r"\W+", "", "".join(page.get_textpage().get_text_range() for page in document))
    for note in html.parse(letter).xpath("//div[contains(@class, 'note')]/div[@class='body']"):
        for words in re.split(r"\W*[\[\]]\W*|\n", note.text_content()):
            assert re.sub(r"\W+", "", words) in printed


@pytest.mark.skipif(not Path(AXE).is_file(), reason="LETTERBOOK_AXE names no axe.min.js")
@pytest.mark.parametrize("width", [1280, 500])
@pytest.mark.parametrize("which", ["edition", "crowded"])
def test_every_kind_of_page_keeps_the_rules_of_accessibility(which: str, tmp_path: Path, width: int,
                                                             request: pytest.FixtureRequest) -> None:
    site = tmp_path / "site"
    shutil.copytree(request.getfixturevalue(which), site)
    shutil.copyfile(AXE, site / "axe.js")
    (site / "run.js").write_text(RUN, encoding="utf-8")
    pages = [*site.glob("*.html"), *site.glob("letters/*.html"), next(site.glob("register/*.html"))]
    for page in pages:
        # The policy of the pages rightly forbids what axe does.
        text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text(encoding="utf-8"))
        up = "../" if page.parent != site else ""
        added = f'<script src="{up}axe.js"></script><script src="{up}run.js"></script></head>'
        page.write_text(text.replace("</head>", added), encoding="utf-8")
        told = shown(page.as_uri(), tmp_path / "profile", width).find("body").get("data-axe")
        assert told is not None, page.name
        assert json.loads(told) == [], page.name
