"""Images of how projects were left, so that the next start can paint them before the database is loaded.

Loading the database takes several times as long as showing a window. So when a project is closed, its rows and the
texts of its open articles are kept in the cache folder, in our own export format, together with the size and time of
the project's file. An image is used only while these still agree, and the project itself is read right after; an
image that is missing, old or damaged costs nothing but the time it would have saved.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from corpus.model import Archive, Article, TextVersion
from corpus.snapshot import Snapshot

MOST_ROWS = 5_000
"""Projects with more claims, links and rejections than this open without an image: reading it would take as long as
the store."""


def keep(location: str, archive: Archive) -> None:
    """Keep ``archive`` as the image of the project at ``location``, unless it is too large."""
    from corpus.writers import json_archive

    state = _state(location)
    rows = len(archive.claims) + len(archive.links) + len(archive.rejections)
    if state is None or rows > MOST_ROWS:
        return
    out = io.BytesIO()
    json_archive.write(replace(archive, extra=json.dumps({"state": state})), out)
    path = _path(location)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}")
    partial.write_bytes(out.getvalue())
    os.replace(partial, path)


def image_of(snapshot: Snapshot, texts: Mapping[str, str], articles: Iterable[str]) -> Archive:
    """A project's rows, with the texts of those of the ``articles`` that are known."""
    shown = (snapshot.articles[one] for one in articles if one in snapshot.articles and one in texts)
    return Archive(
        project=snapshot.project,
        annotators=tuple(snapshot.annotators.values()),
        articles=tuple(snapshot.articles.values()),
        texts=tuple(_version(article, texts[article.id]) for article in shown),
        tags=tuple(snapshot.tags.values()),
        relations=tuple(snapshot.relations.values()),
        claims=tuple(snapshot.claims.values()),
        links=tuple(snapshot.links.values()),
        figure_marks=tuple(snapshot.figure_marks.values()),
        rejections=tuple(snapshot.rejections.values()),
    )


def _version(article: Article, content: str) -> TextVersion:
    return TextVersion(article.text, article.id, content, article.sha256, article.annotator, article.updated)


def recall(location: str) -> Archive | None:
    """The image of the project at ``location``, if it is still true."""
    from corpus.readers import json_archive

    try:
        archive = json_archive.parse(_path(location).read_bytes())
        kept = json.loads(archive.extra).get("state")
    except (OSError, ValueError):
        return None
    return archive if kept == _state(location) else None


def _state(location: str) -> list[int] | None:
    """Size and time of the project's file; None for what is not a file."""
    try:
        found = os.stat(location)
    except OSError:
        return None
    return [found.st_size, found.st_mtime_ns]


def _path(location: str) -> Path:
    name = hashlib.sha256(os.path.abspath(location).encode()).hexdigest()[:32]
    return cache_folder() / "resume" / f"{name}.json"


def cache_folder() -> Path:
    """Where rebuildable files are kept."""
    import platformdirs

    return Path(os.environ.get("DUIKAN_CACHE") or platformdirs.user_cache_dir("duikan", appauthor=False))
