"""The verbs that write: ``new``, ``import`` and ``export``. Each writes everything or nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from commands.progress import ProgressBar
from commands.sentences import refusal_sentence
from corpus.atomic import replacing
from corpus.intake import Intake, take_in
from corpus.new_article import NewArticle
from corpus.text import digest
from corpus.writers import json_archive
from db.edits.files import import_files
from db.store import Store


def new(location: str, *, title: str, annotator: str) -> int:
    """Make an empty project."""
    with Store.create(location, title or Path(location).stem, annotator):
        print(f"Created {location}.", file=sys.stderr)
    return 0


def import_paths(
    location: str,
    paths: Sequence[str],
    *,
    publisher: str | None,
    published: str | None,
    encoding: str | None,
    annotator: str,
) -> int:
    """Import texts and exported projects as one operation. When a file is refused, none is imported."""
    with Store.open(location, annotator) as store:
        taken = list(_taken(paths, encoding))
        refused = [file for file in taken if file.refusal is not None]
        for file in refused:
            assert file.refusal is not None
            print(refusal_sentence(file.path, file.refusal), file=sys.stderr)
        if refused:
            print("Nothing was imported.", file=sys.stderr)
            return 1
        for file in taken:
            _tell_of_doubts(file)
        articles = [
            _described(file.article, publisher, published) for file in taken if file.article is not None
        ]
        archives = [file.archive for file in taken if file.archive is not None]
        known = _known_texts(store)
        store.perform(import_files, _new_among(articles, known), archives)
        before, after = len(known), len(store.snapshot().articles)
    print(
        f"Imported {after - before} of {len(taken)} file(s)." if not archives else "Imported.",
        file=sys.stderr,
    )
    return 0


def export(location: str, out: str, *, texts: bool) -> int:
    """Write the whole project as JSON."""
    with Store.open(location, read_only=True) as store:
        archive = store.archive(texts=texts)
    with replacing(Path(out)) as file, ProgressBar("Exporting") as bar:
        json_archive.write(archive, file, progress=bar)
    print(f"Exported to {out}.", file=sys.stderr)
    return 0


def _taken(paths: Sequence[str], encoding: str | None) -> Iterator[Intake]:
    with ProgressBar("Reading") as bar:
        for number, path in enumerate(paths):
            bar(number, len(paths))
            yield take_in(path, encoding)


def _described(article: NewArticle, publisher: str | None, published: str | None) -> NewArticle:
    return replace(
        article,
        publisher=article.publisher if publisher is None else publisher,
        published=article.published if published is None else published,
    )


def _tell_of_doubts(taken: Intake) -> None:
    """Print what a user should know about how the file was decoded."""
    if taken.article is None:
        return
    if len(taken.candidates) > 1:
        others = ", ".join(one.encoding for one in taken.candidates[1:])
        words = f"read as {taken.article.encoding}; it may also be {others} (see --encoding)"
        print(f"{taken.path}: {words}.", file=sys.stderr)
    counts = dict(notice.split(":") for notice in taken.article.notices)
    for code, words in (
        ("replaced", "broken character(s) became �"),
        ("surrogates", "half character(s) became �"),
        ("controls", "control character(s) were removed"),
    ):
        if code in counts:
            print(f"{taken.path}: {counts[code]} {words}.", file=sys.stderr)


def _known_texts(store: Store) -> dict[str, str]:
    return {article.sha256: article.title for article in store.snapshot().articles.values()}


def _new_among(articles: Sequence[NewArticle], known: dict[str, str]) -> list[NewArticle]:
    """The articles whose text is neither in the project nor in an earlier one; prints the names of the others."""
    seen = dict(known)
    fresh = []
    for article in articles:
        sha256 = digest(article.content)
        if sha256 in seen:
            print(f"{article.source_file}: already imported as “{seen[sha256]}”.", file=sys.stderr)
            continue
        seen[sha256] = article.title
        fresh.append(article)
    return fresh
