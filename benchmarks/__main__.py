"""``python -m benchmarks``: every row as a ratio to the same work done raw, measured in turn in the same run.

    python -m benchmarks                     all rows, three rounds
    python -m benchmarks --rows 1,3,6        some of them
    python -m benchmarks --rounds 5 --letters 10000 --folder /a/folder/that/is/kept
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks import limits, measure, merging, ours, scans, tei, writing
from benchmarks.measure import Side, Work, in_turn, report


class Row(NamedTuple):
    """One row of the table: its number and title, the two sides, and the goal as a ratio."""

    number: str
    title: str
    ours: str
    limit: str
    goal: float
    judge: Callable[[Side], float] = lambda side: side.median
    shown: str = "median"


def _peak(side: Side) -> float:
    return side.peak


def _processor(side: Side) -> float:
    return side.processor


def _p95(side: Side) -> float:
    return side.percentile(0.95)


def _longest(side: Side) -> float:
    return max(side.seconds)


def _lost(side: Side) -> float:
    return side.samples[0].extra["lost"]


def _size(side: Side) -> float:
    return side.samples[0].extra["bytes"] / 1e6


ROWS = (
    Row("1", "cold start to a usable window", "start", "start-raw", 1.5),
    Row("1m", "– memory", "start", "start-raw", 1.6, _peak, "MB"),
    Row("2", "open 10,000 letters, list shown", "list-10000", "list-10000-raw", 1.5),
    Row("2h", "open 100,000 letters, list shown", "list-100000", "list-100000-raw", 0.6),
    Row("2hp", "– first window of rows against listing whole", "window-100000", "whole-100000-raw", 0.6),
    Row("2hg", "– grouped and sorted anew, last window", "grouped-100000", "whole-100000-raw", 0.6),
    Row("3", "key to paint in big", "key-big", "key-big-raw", 2),
    Row("3p", "– 95 %", "key-big", "key-big-raw", 3, _p95, "95 %"),
    Row("3d", "key to paint in dense", "key-dense", "key-dense-raw", 2),
    Row("3dp", "– 95 %", "key-dense", "key-dense-raw", 3, _p95, "95 %"),
    Row("3g", "key at 2,000 tags against 40", "key-dense", "key-plain", 2),
    Row("3w", "– big, in the whole window", "key-window-big", "key-big-raw", 2),
    Row("3wp", "– big, in the whole window, 95 %", "key-window-big", "key-big-raw", 3, _p95, "95 %"),
    Row("3wd", "– dense, in the whole window", "key-window-dense", "key-dense-raw", 2),
    Row("3wdp", "– dense, in the whole window, 95 %", "key-window-dense", "key-dense-raw", 3, _p95, "95 %"),
    Row("4", "show a letter with 2,000 overlapping tags", "show-dense", "show-dense-raw", 1.5),
    Row("5", "import 1,000 published letters", "import", "import-raw", 3),
    Row("6", "store 1,000 tags in one undoable step", "tags", "tags-raw", 3),
    Row("6b", "commit one typed burst", "burst", "burst-raw", 3),
    Row("7", "search 10,000 letters, first 50 with context", "search", "search-raw", 1.5),
    Row("8", "find and tag a name in 1,000 letters", "tag", "tag-raw", 3),
    Row("9", "compare and merge two projects, 49 of 1,000", "merge", "merge-raw", 3),
    Row("9c", "– only what differs", "find-changes", "find-changes-raw", 3),
    Row("9s", "– package against the zipped project", "package", "zipped", 0.05, _size, "MB"),
    Row("10", "read 1,000 TEI letters into a project", "tei-1000", "tei-1000-raw", 2),
    Row("10f", "– 5,000 files as one job", "tei-5000", "tei-5000-raw", 2),
    Row("10m", "– its memory, against that of 1,000 files", "tei-5000", "tei-1000", 2, _peak, "MB"),
    Row("12", "compare two versions of 22,000 words", "compare", "compare-raw", 2),
    Row("12m", "– memory", "compare", "compare-raw", 2, _peak, "MB"),
    Row("12g", "– merge two revisions of them", "merge-texts", "compare-raw", 7),
    Row("12k", "– memory of reviewing ten times the text", "review-huge", "review-big", 10, _size, "MB"),
    Row("12t", "– time of reviewing ten times the text", "review-huge", "review-big", 12),
    Row("12p", "– surviving words not aligned, heavy edits", "lost", "lost-goal", 1, _lost, "share"),
    Row("11h", "write 1,000 letters as HTML", "export-html", "export-html-raw", 1.5),
    Row("11hp", "– processor", "export-html", "export-html-raw", 1.5, _processor, "processor"),
    Row("11hm", "– memory", "export-html", "export-html-raw", 1.5, _peak, "MB"),
    *(row for number, words, side, limit in (
        ("11t", "as TEI without sidecar", "export-tei-alone", "export-tei-raw"),
        ("11ts", "as TEI with its sidecar", "export-tei", "export-tei-raw"),
        ("11c", "as CSV, both forms", "export-csv", "export-csv-raw"),
        ("11j", "as JSON", "export-json", "export-json-raw"))
      for row in (Row(number, f"write 1,000 letters {words}", side, limit, 1.5),
                  Row(f"{number}p", "– processor", side, limit, 1.5, _processor, "processor"),
                  Row(f"{number}m", "– memory", side, limit, 1.5, _peak, "MB"))),
    Row("13", "108-megapixel scan: first sight", "scan-first", "scan-raw", 1.3),
    Row("13a", "– the next page", "scan-next", "scan-raw", 1.3),
    Row("13b", "– again, against the first", "scan-again", "scan-first", 0.5),
    Row("13c", "– pan at 100 %, 95 % of frames", "scan-pan", "scan-whole-pan", 3, _p95, "95 %"),
    Row("13m", "– memory of the window", "scan-pan", "scan-whole-pan", 0.45, _peak, "MB"),
    Row("13s", "– longest wait of the window while it is decoded", "scan-stall", "scan-frame", 6, _longest),
    Row("13t", "200-megapixel TIFF: first sight", "scan-large", "scan-large-raw", 1.3),
    Row("13u", "– memory for all tiles, against the whole picture", "scan-large-tiles", "scan-large-raw", 0.5, _peak,
        "MB"),
    Row("13p", "a page of a PDF of 300 pages", "scan-pdf", "scan-pdf-raw", 1.5),
    Row("14", "undo a 1,000-part step", "undo", "tags-raw", 3),
    Row("15", "memory, 10,000 letters open", "memory", "list-10000-raw", 2, _peak, "MB"),
    Row("16", "project file against its text", "size", "text-size", 3, _size, "MB"),
)


def _size_of(timer: measure.Timer, path: Path) -> None:
    timer.extra["bytes"] = path.stat().st_size


def _text_size(timer: measure.Timer, folder: Path) -> None:
    timer.extra["bytes"] = int((folder / "text-1000.size").read_text(encoding="ascii"))


def sides(folder: Path) -> dict[str, Work]:
    """Return every side by its name."""
    def bind(work: Callable[..., None], *arguments: object) -> Work:
        return lambda timer: work(timer, *arguments)

    def said(name: str) -> str:
        return (folder / name).read_text(encoding="utf-8")

    return {
        "start": ours.start, "start-raw": limits.start,
        "list-10000": bind(ours.open_list, folder, 10_000), "list-10000-raw": bind(limits.open_list, folder, 10_000),
        "list-100000": bind(ours.open_list, folder, 100_000),
        "list-100000-raw": bind(limits.open_list, folder, 100_000),
        "window-100000": bind(ours.first_window, folder, 100_000),
        "grouped-100000": bind(ours.last_window, folder, 100_000),
        "whole-100000-raw": bind(limits.list_whole, folder, 100_000),
        "key-big": bind(ours.key_to_paint, folder, "big.letterbook"),
        "key-big-raw": lambda timer: limits.key_to_paint(timer, said("big.txt")),
        "key-dense": bind(ours.key_to_paint, folder, "dense.letterbook"),
        "key-dense-raw": lambda timer: limits.key_to_paint(timer, said("dense.txt")),
        "key-plain": bind(ours.key_to_paint, folder, "plain.letterbook"),
        "key-window-big": bind(ours.key_in_window, folder, "big.letterbook"),
        "key-window-dense": bind(ours.key_in_window, folder, "dense.letterbook"),
        "show-dense": bind(ours.show_tagged, folder), "show-dense-raw": bind(limits.show_tagged, folder),
        "import": bind(ours.import_pages, folder), "import-raw": bind(limits.import_pages, folder),
        **{f"tei-{count}": bind(tei.bring_in, folder, count) for count in (1_000, 5_000)},
        **{f"tei-{count}-raw": bind(tei.bring_in_raw, folder, count) for count in (1_000, 5_000)},
        "tags": bind(ours.thousand_tags, folder), "tags-raw": bind(limits.thousand_tags, folder),
        "burst": bind(ours.burst, folder), "burst-raw": bind(limits.burst, folder),
        "search": lambda timer: ours.search(timer, folder, said("word.txt")),
        "search-raw": lambda timer: limits.search(timer, folder, said("word.txt")),
        "tag": lambda timer: ours.tag_everywhere(timer, folder, said("name.txt")),
        "tag-raw": lambda timer: limits.tag_everywhere(timer, folder, said("name.txt")),
        "merge": bind(merging.merge, folder), "merge-raw": bind(merging.merge_raw, folder),
        "package": bind(merging.package, folder), "zipped": bind(merging.zipped, folder),
        "find-changes": bind(merging.compare, folder), "find-changes-raw": bind(merging.compare_raw, folder),
        "compare": bind(ours.compare, folder), "compare-raw": bind(limits.compare, folder),
        "merge-texts": bind(ours.merge_texts, folder), "lost": bind(ours.lost_alignment, folder),
        "review-big": bind(ours.review_text, folder, "big"), "review-huge": bind(ours.review_text, folder, "huge"),
        "lost-goal": lambda timer: timer.extra.update(lost=0.001),
        "export-html": bind(ours.export_html, folder), "export-html-raw": bind(limits.export_html, folder),
        "export-tei": bind(writing.export, folder, "tei", "letters"),
        "export-tei-alone": lambda timer: writing.export(timer, folder, "tei", "letters", write_sidecar=False),
        "export-csv": bind(writing.export, folder, "csv", "tables"),
        "export-json": bind(writing.export, folder, "json", "letters.json"),
        "export-tei-raw": bind(writing.raw, folder, writing.tei_raw),
        "export-csv-raw": bind(writing.raw, folder, writing.csv_raw),
        "export-json-raw": bind(writing.raw, folder, writing.json_raw),
        "scan-first": bind(scans.first_sight, folder), "scan-raw": bind(scans.reduced_decode, folder),
        "scan-next": bind(scans.next_page, folder),
        "scan-again": bind(scans.sight_again, folder), "scan-pan": bind(scans.pan, folder),
        "scan-whole-pan": bind(scans.pan_whole, folder), "scan-stall": bind(scans.longest_wait, folder),
        "scan-large": bind(scans.large_sight, folder), "scan-large-tiles": bind(scans.large_tiles, folder),
        "scan-large-raw": bind(scans.large_whole, folder), "scan-pdf": bind(scans.pdf_page, folder),
        "scan-pdf-raw": bind(scans.pdf_raw, folder), "scan-frame": lambda timer: timer.seconds.append(1 / 60),
        "undo": bind(ours.undo_thousand, folder),
        "memory": lambda timer: ours.memory(timer, folder, said("word.txt")),
        "size": bind(_size_of, folder / "project-1000.letterbook"), "text-size": bind(_text_size, folder),
    }


def _figure(value: float, shown: str) -> str:
    if shown == "share":
        return f"{value:.4%}"
    return f"{value:,.1f} MB" if shown == "MB" else f"{value * 1000:,.2f} ms"


def _line(row: Row, mine: Side, raw: Side) -> str:
    a, b = row.judge(mine), row.judge(raw)
    ratio = a / b
    timed = row.shown not in ("MB", "processor", "share")
    spread = f" ({min(mine.seconds) * 1000:,.2f}–{max(mine.seconds) * 1000:,.2f})" if timed else ""
    return (f"{row.number:>4}  {row.title:<46} {_figure(a, row.shown):>14}{spread:<24} {_figure(b, row.shown):>14}"
            f"  {ratio:6.2f} × (goal {row.goal:g} ×)  {'holds' if ratio <= row.goal else 'MISSED'}"
            f"  {mine.peak:5.0f} MB")


def _run(rows: list[Row], folder: Path, rounds: int) -> None:
    done: dict[tuple[str, str], list[Side]] = {}
    print(f"{'row':>4}  {'work':<46} {'Letterbook':>14}{'(min–max)':<24} {'limit':>14}  ratio")
    for row in rows:
        names = (row.ours, row.limit)
        if names not in done:
            done[names] = in_turn(names, str(folder), rounds)
        print(_line(row, *done[names]), flush=True)


def main() -> None:
    """Run the benchmarks that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", help="the rows to run, by number, with commas between")
    parser.add_argument("--rounds", type=int, default=3, help="processes a side")
    parser.add_argument("--folder", type=Path, help="where the corpora are kept (default: a temporary folder)")
    parser.add_argument("--side", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.side:
        report(sides(arguments.folder)[arguments.side])
        return
    from benchmarks.corpora import prepare  # a side measures its own imports, so it must not load these

    wanted = arguments.rows.split(",") if arguments.rows else [row.number for row in ROWS]
    rows = [row for row in ROWS if row.number in wanted or row.number.rstrip("abcdghjkmpstuw") in wanted]
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or Path(temporary)
        prepare(folder, {name for row in rows for name in (row.ours, row.limit)})
        _run(rows, folder, arguments.rounds)


if __name__ == "__main__":
    main()
