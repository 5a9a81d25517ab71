"""Verbs that list the contents of a project or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.grammar.verb import Verb, json_argument

if TYPE_CHECKING:
    import argparse


def _articles(args: argparse.Namespace) -> int:
    from commands import listing

    return listing.list_articles(args.project, as_json=args.json)


def _claims(args: argparse.Namespace) -> int:
    from commands import listing

    return listing.list_claims(args.project, as_json=args.json)


def _figures_arguments(parser: argparse.ArgumentParser) -> None:
    words = "a text, a .json export or a .duikan file"
    parser.add_argument("paths", metavar="FILE_OR_PROJECT", nargs="+", help=words)
    json_argument(parser)


def _figures(args: argparse.Namespace) -> int:
    from commands import figures

    return figures.list_figures(args.paths, as_json=args.json)


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", help="words, in Simplified or Traditional")
    parser.add_argument("--all", action="store_true", help="search titles, notes and tags too")
    words = "search the texts on the project's hub, including those that are not in the file yet"
    parser.add_argument("--hub", action="store_true", help=words)
    json_argument(parser)
    parser.set_defaults(refuse=parser.error)


def _search(args: argparse.Namespace) -> int:
    if args.hub:
        from commands import hub_search

        return hub_search.search(args)

    from commands import listing

    return listing.search(args.project, args.query, everywhere=args.all, as_json=args.json)


VERBS = {
    "articles": Verb("list the articles", json_argument, _articles),
    "claims": Verb("list the claims", json_argument, _claims),
    "figures": Verb(
        "list every figure of texts and projects", _figures_arguments, _figures, takes_project=False
    ),
    "search": Verb("find words in all articles, in either script", _search_arguments, _search),
}
