"""Images of projects, from which the next start paints the window before the database is loaded.

Loading the database takes several times as long as showing a window. So when the program ends, the rows of its project
and the texts of the open articles are written to the cache folder, in our own export format, with path, size and time
of the project's file. An image is used only if these agree with the file, and the file is read right after. If an image
is missing, old or damaged, the start is only slower.
"""

from __future__ import annotations

import io
import json
import os
import zlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from corpus.archive import Archive
from corpus.model import Article, TextVersion
from corpus.snapshot import Snapshot
from desktop.folders import cache_folder
from desktop.project.texts import Texts

CHECKSUM = 9
"""Bytes of an image before its archive: eight digits and the end of a line."""
MOST_ROWS = 5_000
"""Claims, links and rejections of a project with an image, at most. Chosen: reading the image of a larger one takes as
long as loading the database."""


def keep(location: str, archive: Archive) -> None:
    """Store ``archive`` as the image of the project at ``location``, unless it is too large."""
    from corpus.writers import json_archive

    state = _state(location)
    rows = len(archive.claims) + len(archive.links) + len(archive.rejections)
    if state is None or rows > MOST_ROWS:
        return
    out = io.BytesIO()
    json_archive.write(replace(archive, extra=json.dumps({"state": state})), out)
    image = out.getvalue()
    path = _path(location)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}")
    partial.write_bytes(_checksum(image) + image)
    os.replace(partial, path)


def image_of(snapshot: Snapshot, texts: Texts, articles: Iterable[str]) -> Archive:
    """A project's rows, with the known texts of the ``articles``."""
    rows = [snapshot.articles[article] for article in articles if article in snapshot.articles]
    versions = (_version(article, texts) for article in rows)
    return Archive(
        project=snapshot.project,
        annotators=tuple(snapshot.annotators.values()),
        articles=tuple(snapshot.articles.values()),
        texts=tuple(version for version in versions if version is not None),
        tags=tuple(snapshot.tags.values()),
        relations=tuple(snapshot.relations.values()),
        claims=tuple(snapshot.claims.values()),
        links=tuple(snapshot.links.values()),
        figure_marks=tuple(snapshot.figure_marks.values()),
        rejections=tuple(snapshot.rejections.values()),
        questions=tuple(snapshot.questions.values()),
        cells=tuple(snapshot.cells.values()),
        readings=tuple(snapshot.readings.values()),
        origins=tuple(snapshot.origins.values()),
        draft_rejections=tuple(snapshot.draft_rejections.values()),
        rates=tuple(snapshot.rates.values()),
        memos=tuple(snapshot.memos.values()),
        saved_searches=tuple(snapshot.saved_searches.values()),
    )


def _version(article: Article, texts: Texts) -> TextVersion | None:
    content = texts.of(article.text)
    if content is None:
        return None
    person, time, blocks = article.annotator, article.updated, texts.blocks(article.text)
    return TextVersion(article.text, article.id, content, article.sha256, person, time, blocks=blocks)


def recall(location: str) -> Archive | None:
    """The image of the project at ``location``, or None if there is none that agrees with the file."""
    from corpus.readers import json_archive

    try:
        stored = _path(location).read_bytes()
        image = stored[CHECKSUM:]
        if stored[:CHECKSUM] != _checksum(image):
            return None
        archive = json_archive.parse(image, own=True)
        state = json.loads(archive.extra).get("state")
    except (OSError, ValueError):
        return None
    return archive if state == _state(location) else None


def _checksum(image: bytes) -> bytes:
    """A checksum against damage: CRC-32, since no library of digests is loaded at this point of a start."""
    return f"{zlib.crc32(image):0{CHECKSUM - 1}x}\n".encode()


def _state(location: str) -> list[str | int] | None:
    """Path, size and time of the project's file; None if it is not a file."""
    path = os.path.abspath(location)
    try:
        status = os.stat(path)
    except OSError:
        return None
    return [path, status.st_size, status.st_mtime_ns]


def _path(location: str) -> Path:
    # If two projects have the same checksum, each overwrites the image of the other; the path inside distinguishes
    # them.
    return cache_folder() / "resume" / f"{zlib.crc32(os.fsencode(os.path.abspath(location))):08x}.image"
