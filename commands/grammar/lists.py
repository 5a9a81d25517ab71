"""Verbs that list the contents of a project or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.grammar.verb import Verb, json_argument

if TYPE_CHECKING:
    import argparse


def _articles(given: argparse.Namespace) -> int:
    from commands import listing

    return listing.list_articles(given.project, as_json=given.json)


def _claims(given: argparse.Namespace) -> int:
    from commands import listing

    return listing.list_claims(given.project, as_json=given.json)


def _figures_arguments(parser: argparse.ArgumentParser) -> None:
    words = "a text, a .json export or a .duikan file"
    parser.add_argument("paths", metavar="FILE_OR_PROJECT", nargs="+", help=words)
    json_argument(parser)


def _figures(given: argparse.Namespace) -> int:
    from commands import figures

    return figures.list_figures(given.paths, as_json=given.json)


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", help="words, in Simplified or Traditional")
    parser.add_argument("--all", action="store_true", help="look in titles, notes and tags too")
    words = "look in the texts on the project's hub, also in those that are not in the file yet"
    parser.add_argument("--hub", action="store_true", help=words)
    json_argument(parser)
    parser.set_defaults(refuse=parser.error)


def _search(given: argparse.Namespace) -> int:
    if given.hub:
        from commands import hub_search

        return hub_search.search(given)

    from commands import listing

    return listing.search(given.project, given.query, everywhere=given.all, as_json=given.json)


VERBS = {
    "articles": Verb("list the articles", json_argument, _articles),
    "claims": Verb("list the claims", json_argument, _claims),
    "figures": Verb(
        "list every figure of texts and projects", _figures_arguments, _figures, takes_project=False
    ),
    "search": Verb("find words in all articles, in either script", _search_arguments, _search),
}
