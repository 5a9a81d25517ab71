"""The verb ``search`` with ``--hub``: words in the texts that a hub has of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.listing import print_lines, print_table
from commands.opening import opened
from commands.teams import hub_of
from commands.terminal import say

if TYPE_CHECKING:
    import argparse

    from corpus.model import Article
    from corpus.snapshot import Snapshot
    from corpus.writers.objects import Object
    from db.hub.searching import HubSearchResult, TextPlace
    from db.store import Store

    _Hit = tuple[Article | None, str, TextPlace]
    """The article, if it is here; the digest of the text; and the place in it."""


def search(args: argparse.Namespace) -> int:
    """Print every occurrence of the words in the articles on the hub. Articles that have not been synchronised yet are
    identified by the digest of their text. Returns the exit status."""
    if args.all:
        args.refuse("titles, notes and tags are in the file; leave --hub or --all out")
    with opened(args.project, read_only=True) as store:
        result = _search_hub(store, args.project, args.query)
        snapshot = store.snapshot()
        replaced = _replaced(store, result, snapshot)
    hits = _hits(result, replaced, snapshot)
    if args.json:
        print_lines(_object(*hit) for hit in hits)
        return 0
    rows = []
    for article, sha256, place in hits:
        where = snapshot.letter(article.id) if article else sha256[:12]
        context = f"{place.before[-12:]}[{place.text}]{place.after[:24]}"
        rows.append((where, f"{place.span.start}-{place.span.end}", context))
    print_table(("IN", "PLACE", "CONTEXT"), rows)
    if not hits:
        say(f"Nothing found on the hub for “{args.query}”, in Simplified or Traditional.")
    if any(article is None for article, _, _ in hits):
        say("Some articles are not in the file yet; “sync” fetches them.")
    return 0


def _search_hub(store: Store, location: str, query: str) -> HubSearchResult:
    from db.hub.searching import search_hub

    with hub_of(store, location) as hub:
        return search_hub(hub, store.project.id, query)


def _replaced(store: Store, result: HubSearchResult, snapshot: Snapshot) -> set[str]:
    """Digests of the texts in the file that no article uses any more."""
    named = {text.sha256 for text in result.texts} - {
        article.sha256 for article in snapshot.articles.values()
    }
    return named.difference(store.replica.outgoing.unknown_texts(sorted(named)))


def _hits(result: HubSearchResult, replaced: set[str], snapshot: Snapshot) -> list[_Hit]:
    """The hits by article in the order of import, then those in articles that the file does not have."""
    places = {text.sha256: text.places for text in result.texts if text.sha256 not in replaced}
    hits: list[_Hit] = []
    for article in snapshot.articles_in_order():
        hits.extend((article, article.sha256, place) for place in places.get(article.sha256, ()))
    digests = {article.sha256 for article in snapshot.articles.values()}
    hits.extend((None, name, place) for name in sorted(places.keys() - digests) for place in places[name])
    return hits


def _object(article: Article | None, sha256: str, place: TextPlace) -> Object:
    return {
        "article": article.id if article else None,
        "source_file": article.source_file if article else "",
        "field": "text",
        "owner": article.id if article else sha256,
        "start": place.span.start,
        "end": place.span.end,
        "text": place.text,
        "context": f"{place.before}{place.text}{place.after}",
    }
