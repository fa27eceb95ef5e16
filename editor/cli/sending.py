"""``send``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from editor.app import workspace
from editor.cli.main import EXIT_OK
from editor.cli.output import common, print_json, say, tell, writes
from editor.cli.projects import PROJECT

if TYPE_CHECKING:
    from editor.app.review.sending import ImageChoice, Sent, SentPackage
    from editor.store.session import ProjectSession


@click.command("send")
@PROJECT
@click.option("--output", required=True, type=click.Path(path_type=Path), metavar="COPY",
              help="The copy; a name that ends in .letterbook-review makes a small package of what is new to them.")
@click.option("--with-images", "images", type=click.Choice(["reduced", "full", "none"]), default="full",
              show_default=True,
              help="Whether scans go along: as they are (those linked, beside the copy), or reduced, in a folder "
                   "beside it; a package in full has those in the file that new pages show, and reduced scans of new "
                   "pages beside it.")
@click.option("--to", "colleague", default="", metavar="NAME",
              help="Whom it is for, as their steps in the history say: a package holds what they do not have.")
@click.option("--message", "words", default="", metavar="TEXT", help="A few words that they see before they begin.")
@click.option("--without-history", is_flag=True,
              help="Leave the history out; what comes back can then be compared, and not be merged.")
@writes
@common
def send_command(project: Path, output: Path, images: ImageChoice, colleague: str, words: str, without_history: bool,
                 editor: str | None, as_json: bool, **_: bool) -> int:
    """Write a compact copy of PROJECT for a colleague, or a review package, and say what is in it.

    PROJECT remembers what was sent to whom, so that a package for them begins there.
    """
    from editor.app.review.sending import send_copy, send_package
    from editor.review.packages import ENDING

    with workspace.open_project(project, editor=editor) as session:
        if output.suffix == ENDING:
            sent = send_package(session, output, basis=session.shared_with(colleague), words=words,
                                images=images, places=_places(session))
        else:
            sent = send_copy(session, output, words=words, images=images, history=not without_history,
                             places=_places(session))
        if colleague and not without_history:
            session.note_sent(colleague)
    _say(sent, output, as_json=as_json)
    return EXIT_OK


def _places(session: ProjectSession):  # noqa: ANN202 - of a module that only this needs
    from editor.cli.scans import places_of

    return places_of(session)


def _say(sent: Sent | SentPackage, output: Path, *, as_json: bool) -> None:
    from editor.app.review.sending import SentPackage

    if isinstance(sent, SentPackage):
        if as_json:
            told = msgspec.to_builtins(sent)
            told["images_missing"] = list(told.pop("missing", ()))
            print_json({"output": str(output), "images_beside": 0, **told})
            return
        say(f"{output}: {sent.revisions} revisions from {sent.steps} steps, in {sent.letters} letters, "
            f"{sent.bytes:,} bytes")
        _say_beside(sent)
        return
    contents = msgspec.to_builtins(sent.contents)
    if as_json:
        print_json({"output": str(output), **contents, "images_beside": sent.images_beside,
                    "images_missing": list(sent.missing)})
        return
    say(f"{output}, {sent.contents.bytes:,} bytes, contains:")
    for name in ("letters", "entities", "notes", "comments", "steps", "images"):
        say(f"  {name:10} {contents[name]}")
    say(f"  editors    {', '.join(sent.contents.editors)}")
    _say_beside(sent)


def _say_beside(sent: Sent | SentPackage) -> None:
    if sent.images_beside:
        say(f"  beside it  {sent.images_beside} images")
    for name in sent.missing:
        tell(f"not found, and left out: {name}")
