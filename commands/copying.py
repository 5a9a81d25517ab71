"""The verb ``copy``: a copy of a project to hand out, which merges back."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from commands.arguments import annotator_named, file_name
from commands.opening import opened
from commands.terminal import say
from corpus.identities import ArticleId
from corpus.snapshot import Snapshot
from db.copies.choosing_rows import CopySelection


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``copy`` except the project."""
    parser.add_argument(
        "-o", "--output", type=file_name, metavar="FILE", required=True, help="where to write"
    )
    parser.add_argument(
        "--article",
        metavar="ARTICLE",
        action="append",
        default=[],
        help="only this article, by letter, file or identity; may be given several times",
    )
    parser.add_argument("--blind", action="store_true", help="without anybody's work, for independent coding")
    parser.add_argument(
        "--no-titles", action="store_true", help="leave out even the titles of the articles left out"
    )


def run(args: argparse.Namespace) -> int:
    """Run the verb."""
    return copy(args.project, args.output, articles=args.article, blind=args.blind, titles=not args.no_titles)


def copy(location: str, out: str, *, articles: Sequence[str], blind: bool, titles: bool = True) -> int:
    """Write a copy with the given articles, by default all, and with the work of everybody, or if ``blind`` of nobody.
    ``titles``: whether the copy contains the titles of the articles left out."""
    with opened(location, annotator_named(""), read_only=True) as store:
        snapshot = store.snapshot()
        chosen = [article_named(word, snapshot) for word in articles]
        for word, article_id in zip(articles, chosen, strict=True):
            if article_id is None:
                say(f"There is no article {word} in {location}; see the verb “articles”.")
                return 1
        selection = CopySelection(
            frozenset(article for article in chosen if article is not None) if articles else None,
            frozenset() if blind else None,
            titles,
        )
        store.sharing.hand_out(Path(out), selection)
    count = len(selection.articles) if selection.articles is not None else len(snapshot.articles)
    work = "without anybody's work" if blind else "with everybody's work"
    say(f"Copied {count} article(s) {work} to {out}.")
    absent = snapshot.texts.missing(selection.articles)
    if absent:
        say(
            f"{absent} of them are there without their text, which is not in {location}; “texts --fetch” brings it."
        )
    return 0


def article_named(word: str, snapshot: Snapshot) -> ArticleId | None:
    """The article with that letter, file name or identity; None if there is none."""
    for article in snapshot.articles_in_order():
        if word in (article.id, article.source_file, snapshot.letter(article.id)):
            return article.id
    return None
