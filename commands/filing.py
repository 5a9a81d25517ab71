"""The verbs that write: ``new``, ``import`` and ``export``. Each writes everything or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from commands.opening import opened
from commands.progress import ProgressBar
from commands.sentences import refusal_sentence
from commands.terminal import say
from corpus.atomic import replacing
from corpus.file_names import readable_name
from corpus.intake import LARGE, LARGEST, Intake, take_in
from corpus.model import Article
from corpus.nameless import without_names
from corpus.new_article import NewArticle
from corpus.readers.document import ReadingChoices
from corpus.text import digest
from corpus.writers import json_archive
from db.edits.files import import_files
from db.store import Store


def new(location: str, *, title: str, annotator: str) -> int:
    """Make an empty project."""
    with Store.create(location, readable_name(title or Path(location).stem), readable_name(annotator)):
        say(f"Created {location}.")
    return 0


def import_paths(
    location: str,
    paths: Sequence[str],
    *,
    publisher: str | None,
    published: str | None,
    encoding: str | None,
    annotator: str,
    large: bool = False,
    skip_bad_lines: bool = False,
) -> int:
    """Import texts and exported projects as one operation. When a file is refused, none is imported. ``large``: take
    also files that the window would ask about. ``skip_bad_lines``: import what can be read of an export, and name what
    is left out."""
    with opened(location, readable_name(annotator), read_only=False) as store:
        taken = list(_taken(paths, encoding, LARGEST if large else LARGE, skip_bad_lines))
        refused = [file for file in taken if file.refusal is not None]
        for file in refused:
            assert file.refusal is not None
            say(refusal_sentence(file.path, file.refusal))
        if refused:
            say("Nothing was imported.")
            return 1
        for file in taken:
            for reason in file.left_out:
                say(f"Left out: {refusal_sentence(file.path, reason)}")
        for file in taken:
            _tell_of_doubts(file)
        articles = [_described(article, publisher, published) for file in taken for article in file.articles]
        archives = [file.archive for file in taken if file.archive is not None]
        known = _known_texts(store)
        changes = store.perform(import_files, _new_among(articles, known), archives)
        imported = sum(isinstance(created, Article) for created in changes.created)
    say(f"Imported {imported} of {len(taken)} file(s)." if not archives else "Imported.")
    return 0


def export(location: str, out: str, *, texts: bool, names: bool = True) -> int:
    """Write the whole project as JSON, without the articles' texts or the annotators' names if so asked. Of a damaged
    project what is whole is written; that is said, and 1 returned."""
    with opened(location, read_only=True) as store:
        archive = store.archive(texts=texts)
        damaged = store.read_only_reason == "damaged"
    if not names:
        archive = without_names(archive)
    with replacing(Path(out)) as file, ProgressBar("Exporting") as bar:
        json_archive.write(archive, file, progress=bar)
    if damaged:
        say(f"Exported to {out} what could be read of it; “check” lists what is damaged.")
        return 1
    say(f"Exported to {out}.")
    return 0


def _taken(paths: Sequence[str], encoding: str | None, most: int, skip_bad_lines: bool) -> Iterator[Intake]:
    with ProgressBar("Reading") as bar:
        for number, path in enumerate(paths):
            bar(number, len(paths))
            yield take_in(path, ReadingChoices(encoding=encoding, skip_bad_lines=skip_bad_lines), most=most)


def _described(article: NewArticle, publisher: str | None, published: str | None) -> NewArticle:
    return replace(
        article,
        publisher=article.publisher if publisher is None else readable_name(publisher),
        published=article.published if published is None else published,
    )


def _tell_of_doubts(taken: Intake) -> None:
    """Print what a user should know about how the file was decoded."""
    if taken.article is None:
        return
    if len(taken.candidates) > 1:
        others = ", ".join(one.encoding for one in taken.candidates[1:])
        words = f"read as {taken.article.encoding}; it may also be {others} (see --encoding)"
        say(f"{taken.path}: {words}.")
    counts = dict(notice.split(":") for notice in taken.article.notices)
    for code, words in (
        ("replaced", "broken character(s) became �"),
        ("surrogates", "half character(s) became �"),
        ("controls", "control character(s) were removed"),
    ):
        if code in counts:
            say(f"{taken.path}: {counts[code]} {words}.")


def _known_texts(store: Store) -> dict[str, str]:
    return {article.sha256: article.title for article in store.snapshot().articles.values()}


def _new_among(articles: Sequence[NewArticle], known: dict[str, str]) -> list[NewArticle]:
    """The articles whose text is neither in the project nor in an earlier one; prints the names of the others."""
    seen = dict(known)
    fresh = []
    for article in articles:
        sha256 = digest(article.content)
        if sha256 in seen:
            say(f"{article.source_file}: already imported as “{seen[sha256]}”.")
            continue
        seen[sha256] = article.title
        fresh.append(article)
    return fresh
