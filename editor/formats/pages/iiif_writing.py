"""Writing IIIF Presentation 3 manifests: https://iiif.io/api/presentation/3.0/.

A page becomes a canvas where its image has an address, for a manifest names images by where they lie in the web. The
words of each line stand on the canvas as supplementing annotations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from editor.core.dates_edtf import bounds
from editor.core.letters import Action
from editor.core.pages import Image, Page, page_stretches
from editor.core.problems import Problem, problem
from editor.core.record import JsonObject
from editor.core.snapshot import LetterSnapshot
from editor.formats.base import ExportReport, ExportSource, Options, Sink
from editor.formats.files import letter_file_name
from editor.formats.json.encoding import encode
from editor.formats.pages.geometry import box_of
from editor.formats.pages.outgoing import current_text, regions_of

CONTEXT = "http://iiif.io/api/presentation/3/context.json"
NAME = "IIIF manifest"
_UNPUBLISHED = "urn:letterbook:iiif"
"""What identities begin with as long as nobody has said where the manifests will lie."""
_IMAGE = re.compile(r"\.(?:jpe?g|png|tiff?|webp|jp2|gif)(?:[?#]|\Z)", re.IGNORECASE)
_LICENCE = re.compile(r"https?://(?:creativecommons\.org/(?:licenses|publicdomain)|rightsstatements\.org/vocab)/\S+\Z")


def write_manifests(source: ExportSource, options: Options, sink: Sink) -> ExportReport:
    """Write a manifest for each letter, or with ``one_file`` one with a range for each letter.

    A letter none of whose pages has an address has no manifest, which is reported.
    """
    base = str(options.get("url") or _UNPUBLISHED).strip().rstrip("/")
    with_text = bool(options.get("text", True))
    problems: list[Problem] = []
    files: list[str] = []
    used: set[str] = set()
    canvases: list[JsonObject] = []
    ranges: list[JsonObject] = []
    for snapshot in source.letters():
        problems.extend(_losses(snapshot, with_text))
        stem = letter_file_name(snapshot, used)
        items = list(_canvases(snapshot, f"{base}/{stem}", with_text))
        if not items:
            continue
        if options.get("one_file"):
            canvases += items
            ranges.append(_range(snapshot, f"{base}/{stem}", items))
            continue
        files.append(f"{stem}.json")
        manifest = {**_head(snapshot, f"{base}/{stem}.json"), "items": items}
        _write(sink, files[-1], manifest, snapshot.letter.id, problems)
    if canvases:
        head = {"@context": CONTEXT, "id": f"{base}/manifest.json", "type": "Manifest",
                "label": {"none": [source.project.project.title or "Letters"]}}
        _write(sink, "", {**head, "items": canvases, "structures": ranges}, None, problems)
        files.append("")
    if files and not base.startswith(("https://", "http://")):
        problems.append(problem("export-particulars-missing", what="url", format=NAME))
    return ExportReport(tuple(files), tuple(problems))


def _write(sink: Sink, name: str, manifest: JsonObject, letter: str | None, problems: list[Problem]) -> None:
    data, replaced = encode(manifest)
    if replaced:
        problems.append(problem("character-not-exportable", letter=letter, format=NAME))
    sink.write(name, data + b"\n")


def _head(snapshot: LetterSnapshot, identity: str) -> JsonObject:
    letter, provenance = snapshot.letter, snapshot.provenance
    head: JsonObject = {
        "@context": CONTEXT, "id": identity, "type": "Manifest",
        "label": {letter.language or "none": [_title(snapshot)]},
    }
    rights = (provenance.rights or "").strip()
    told = dict(_metadata(snapshot))
    if rights and not _LICENCE.match(rights):
        told["Rights"] = rights
    if told:
        head["metadata"] = [{"label": {"en": [name]}, "value": {"none": [words]}} for name, words in told.items()]
    base = provenance.base()
    if base is not None and base.reference_text:
        head["requiredStatement"] = {"label": {"en": ["Source"]}, "value": {"none": [base.reference_text]}}
    if _LICENCE.match(rights):
        head["rights"] = rights
    day = _day(letter.action("sent"))
    if day is not None:
        head["navDate"] = f"{day}T00:00:00Z"
    return head


def _title(snapshot: LetterSnapshot) -> str:
    return snapshot.letter.title or f"Letter {snapshot.letter.number}".strip()


def _metadata(snapshot: LetterSnapshot) -> Iterator[tuple[str, str]]:
    letter = snapshot.letter
    sent, received = letter.action("sent"), letter.action("received")
    rows = (("Number", letter.number), ("Sender", _agents(sent)), ("Recipient", _agents(received)),
            ("Date", sent.date.text if sent is not None and sent.date is not None else ""),
            ("Place", sent.place.name if sent is not None and sent.place is not None else ""))
    yield from ((name, words) for name, words in rows if words)


def _agents(action: Action | None) -> str:
    return "; ".join(agent.name for agent in action.agents) if action is not None else ""


def _day(action: Action | None) -> str | None:
    """The first day that the letter can be of, for viewers that put manifests on a line of time."""
    value = action.date if action is not None else None
    found = bounds(value.edtf) if value is not None and value.edtf else None
    return found[0].isoformat() if found is not None and found[0] != date.min else None


def _placed(page: Page) -> Image | None:
    """The image of a page, where it can be named in a manifest."""
    image = page.image
    if image is None or not (image.url or "").startswith(("http://", "https://")):
        return None
    return image if image.width > 0 and image.height > 0 else None


def _canvases(snapshot: LetterSnapshot, base: str, with_text: bool) -> Iterator[JsonObject]:
    texts = current_text(snapshot) if with_text else {}
    alone = _texts_of_pages(snapshot) if with_text else {}
    for number, page in enumerate(snapshot.pages, 1):
        image = _placed(page)
        if image is None:
            continue
        identity = f"{base}/canvas/{page.id}"
        canvas: JsonObject = {
            "id": identity, "type": "Canvas", "label": {"none": [page.label or str(number)]},
            "width": image.width, "height": image.height,
            "items": [{"id": f"{identity}/image", "type": "AnnotationPage", "items": [{
                "id": f"{identity}/image/1", "type": "Annotation", "motivation": "painting",
                "body": _body(image), "target": identity}]}],
        }
        words = list(_words(snapshot, page, identity, texts, alone)) if with_text else []
        if words:
            canvas["annotations"] = [{"id": f"{identity}/text", "type": "AnnotationPage", "items": words}]
        yield canvas


def _body(image: Image) -> JsonObject:
    """The image itself, or the largest one that its service gives."""
    url = image.url or ""
    size: JsonObject = {"width": image.width, "height": image.height}
    if _IMAGE.search(url):
        return {"id": url, "type": "Image", "format": image.media_type, **size}
    service = url.rstrip("/").removesuffix("/info.json")
    kind: JsonObject = {"id": service, "type": "ImageService3", "profile": "level1"} if "/iiif/3/" in service else {
        "@id": service, "@type": "ImageService2", "profile": "http://iiif.io/api/image/2/level1.json"}
    return {"id": f"{service}/full/max/0/default.jpg", "type": "Image", "format": "image/jpeg", **size,
            "service": [kind]}


def _texts_of_pages(snapshot: LetterSnapshot) -> dict[str, str]:
    """The text of each page that a break names, for pages without lines."""
    content = snapshot.transcription.text.content
    return {one.target: content[one.start:one.end].strip()
            for one in page_stretches(content, snapshot.transcription.annotations) if one.target}


def _words(snapshot: LetterSnapshot, page: Page, canvas: str, texts: Mapping[str, str],
           alone: Mapping[str, str]) -> Iterator[JsonObject]:
    """The words of a page: each line in its place, or all of them on the canvas."""
    language = snapshot.transcription.text.language
    lines = [(line.text, box_of([line.polygon])) for region in regions_of(page, dict(texts)) for line in region.lines]
    if not any(words for words, _ in lines):
        lines = [(alone.get(page.id, ""), None)]
    for number, (words, box) in enumerate(((words, box) for words, box in lines if words), 1):
        body: JsonObject = {"type": "TextualBody", "value": words, "format": "text/plain"}
        place = "" if box is None else f"#xywh={box.left},{box.top},{box.right - box.left},{box.bottom - box.top}"
        yield {"id": f"{canvas}/text/{number}", "type": "Annotation", "motivation": "supplementing",
               "body": {**body, "language": language} if language else body, "target": canvas + place}


def _range(snapshot: LetterSnapshot, base: str, canvases: Iterable[JsonObject]) -> JsonObject:
    return {"id": f"{base}/range", "type": "Range",
            "label": {snapshot.letter.language or "none": [_title(snapshot)]},
            "items": [{"id": canvas["id"], "type": "Canvas"} for canvas in canvases]}


def _losses(snapshot: LetterSnapshot, with_text: bool) -> Iterator[Problem]:
    placed = [page for page in snapshot.pages if _placed(page) is not None]
    kinds = {a.kind for text in snapshot.texts() for a in text.annotations if not a.is_block}
    left_out = sorted(kinds - {"page-break", "line-break"})
    held = {
        "pages without the address or size of an image": len(placed) < len(snapshot.pages),
        "the text": not with_text and bool(snapshot.transcription.text.content),
        "notes": bool(snapshot.notes), "translations": bool(snapshot.translations),
        "readings": bool(snapshot.readings), "comments": bool(snapshot.comments),
    }
    left_out += [what for what, present in held.items() if present]
    if not placed:
        yield problem("letter-not-written", letter=snapshot.letter.id, format=NAME,
                      what="pages whose images have an address in the web and a size")
    elif left_out:
        yield problem("not-in-format", letter=snapshot.letter.id, what=", ".join(left_out), format=NAME)
