"""The verb ``texts``: which texts of a project on a hub are in the file on this machine."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from commands.arguments import add_annotator
from commands.copying import article_named
from commands.listing import print_lines, print_table
from commands.opening import opened
from commands.progress import ProgressBar
from commands.teams import hub_of
from commands.terminal import say
from db.hub.subscription import ALL_TEXTS, NOTHING_KEPT, Subscription

if TYPE_CHECKING:
    from corpus.model import Article
    from corpus.snapshot import Snapshot
    from db.hub.connection import HubConnection
    from db.store import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``texts`` except the project."""
    acts = parser.add_mutually_exclusive_group()
    acts.add_argument(
        "--fetch", action="store_true", help="fetch texts now; they stay until they are released"
    )
    acts.add_argument(
        "--keep", action="store_true", help="keep texts in the file, also those to come in a folder"
    )
    acts.add_argument("--release", action="store_true", help="remove texts that the hub has from the file")
    parser.add_argument(
        "--article",
        metavar="ARTICLE",
        action="append",
        default=[],
        help="by letter, file or identity; may be given several times",
    )
    parser.add_argument(
        "--folder", metavar="FOLDER", action="append", default=[], help="with all below it; may be repeated"
    )
    parser.add_argument("--all", action="store_true", help="all articles")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    add_annotator(parser)
    parser.set_defaults(refuse=parser.error)


def run(args: argparse.Namespace) -> int:
    """Run the verb. Returns the exit status."""
    acts = args.fetch or args.keep or args.release
    if acts and not (args.article or args.folder or args.all):
        args.refuse("name the texts: --article, --folder or --all")
    with opened(args.project, args.annotator, read_only=not acts) as store:
        snapshot = store.snapshot()
        for word in args.article:
            if article_named(word, snapshot) is None:
                say(f"There is no article {word} in {args.project}; see the verb “articles”.")
                return 1
        if not acts:
            _list(store, snapshot, as_json=args.json)
            return 0
        with hub_of(store, args.project) as hub:
            chosen = _Chosen(args, snapshot)
            return _release(hub, store, chosen) if args.release else _bring(hub, store, chosen, args.keep)


class _Chosen:
    """The articles that the arguments name."""

    def __init__(self, args: argparse.Namespace, snapshot: Snapshot) -> None:
        named = (article_named(word, snapshot) for word in args.article)
        self.ids = [str(article) for article in named if article is not None]
        self.folders: list[str] = args.folder
        self.all: bool = args.all
        subscription = Subscription(self.all, tuple(self.ids), tuple(self.folders))
        self.articles: list[Article] = [
            article
            for article in snapshot.articles_in_order()
            if subscription.has(article.id, article.folder)
        ]

    def added_to(self, texts: Subscription) -> Subscription:
        """``texts`` with the chosen articles and folders added."""
        if self.all:
            return ALL_TEXTS
        for folder in self.folders:
            texts = texts.with_folder(folder)
        return texts.with_articles(self.ids)

    def taken_from(self, texts: Subscription) -> Subscription:
        """``texts`` without the chosen articles and folders. The texts of articles are then fetched when needed."""
        if self.all or texts.everything:
            return NOTHING_KEPT
        for folder in self.folders:
            texts = texts.without_folder(folder)
        return texts.without_articles(article.id for article in self.articles)


def _list(store: Store, snapshot: Snapshot, *, as_json: bool) -> None:
    link = store.replica.link()
    subscription = link.texts if link is not None else ALL_TEXTS
    rows = []
    for article in snapshot.articles_in_order():
        present, keeps = snapshot.texts.has(article.id), subscription.has(article.id, article.folder)
        rows.append((snapshot.letter(article.id), present, keeps, article))
    if as_json:
        print_lines(
            {
                "article": article.id,
                "here": present,
                "kept": keeps,
                "characters": article.characters,
                "folder": article.folder,
            }
            for _, present, keeps, article in rows
        )
        return
    words = {True: "yes", False: "no"}
    print_table(
        ("ARTICLE", "HERE", "KEPT", "TITLE"),
        [(letter, words[present], words[keeps], article.title) for letter, present, keeps, article in rows],
    )


def _bring(hub: HubConnection, store: Store, chosen: _Chosen, keep: bool) -> int:
    from db.hub.exchange import Exchange

    link = store.replica.link()
    if keep and link is not None and not link.texts.everything:
        store.replica.choose(texts=chosen.added_to(link.texts))
    digests = {article.sha256 for article in chosen.articles}
    try:
        with ProgressBar("Fetching texts") as progress:
            missing = Exchange(hub, store.project.id, store.replica.reach).fetch(digests, progress)
    except KeyboardInterrupt:
        say("Stopped; the texts fetched until then are kept. Run it again for the rest.")
        return 1
    say(f"{len(digests) - len(missing)} text(s) are in the file.")
    if missing:
        say(f"{len(missing)} text(s) are not on the hub.")
    return 1 if missing else 0


def _release(hub: HubConnection, store: Store, chosen: _Chosen) -> int:
    from db.hub.exchange import Exchange

    link = store.replica.link()
    if link is not None:
        store.replica.choose(texts=chosen.taken_from(link.texts))
    versions = store.replica.versions_of([article.id for article in chosen.articles])
    released = Exchange(hub, store.project.id, store.replica.reach).release(versions)
    say(f"{released} text(s) were removed from the file; opening an article fetches its text again.")
    staying = store.snapshot()
    count = sum(staying.texts.has(article.id) for article in chosen.articles)
    if count:
        say(f"{count} text(s) stay, since the hub does not have them yet; “sync” sends them.")
    return 0
