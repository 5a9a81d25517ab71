"""Verbs that compare sources, and the work of annotators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.grammar.verb import Verb, json_argument

if TYPE_CHECKING:
    import argparse


def _suggest_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import add_encoder, count

    parser.add_argument("--limit", metavar="N", type=count, help="print the best N only (default: all)")
    parser.add_argument(
        "--figures",
        action="store_true",
        help="instead of links, statements that give different figures for what may be the same",
    )
    add_encoder(parser)
    json_argument(parser)


def _suggest(given: argparse.Namespace) -> int:
    from commands import suggestions
    from commands.arguments import check_encoder

    check_encoder(given)
    wanted = suggestions.Wanted(given.limit, given.figures, given.encoder, given.model)
    return suggestions.list_suggestions(given.project, wanted, as_json=given.json)


def _compare_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import LANGUAGES, add_encoder, file_name

    parser.add_argument("--draft", action="store_true", help="the program’s drafts instead, best first")
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print one JSON object per line")
    forms.add_argument("--csv", action="store_true", help="one line a question, for spreadsheet programs")
    forms.add_argument("--html", action="store_true", help="a report in one file, for others to read")
    parser.add_argument(
        "-o",
        "--output",
        type=file_name,
        metavar="FILE",
        help="where to write; the ending .json, .jsonl, .csv or .html chooses the form where no other is given",
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default="",
        help="of the words that are not quoted (default: zh_CN for report and CSV, else en)",
    )
    add_encoder(parser)


def _compare(given: argparse.Namespace) -> int:
    from commands import comparing
    from commands.arguments import check_encoder
    from commands.comparing import Form

    check_encoder(given)
    named = [form for form in (Form.JSON, Form.CSV, Form.HTML) if getattr(given, form.value)]
    form = named[0] if named else comparing.form_of(given.output or "")
    if form is Form.HTML and given.draft:
        given.refuse("drafts never appear in a report: leave out --draft or --html")
    wanted = comparing.WantedComparison(
        form=form,
        draft=given.draft,
        out=(given.output or ""),
        language=given.language,
        encoder=given.encoder,
        model=given.model,
    )
    return comparing.compare(given.project, wanted)


def _agree(given: argparse.Namespace) -> int:
    from commands import agreeing

    return agreeing.agree(given.project, as_json=given.json)


def _words_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import count

    parser.add_argument(
        "--limit", metavar="N", type=count, help="print the N most frequent only (default: all)"
    )
    parser.add_argument("--all", action="store_true", help="stop words and single characters too")
    json_argument(parser)


def _words(given: argparse.Namespace) -> int:
    from commands import terms

    return terms.list_words(given.project, limit=given.limit, every=given.all, as_json=given.json)


VERBS = {
    "suggest": Verb("suggest links between statements, with reasons", _suggest_arguments, _suggest),
    "compare": Verb("lay the sources out by question, or write a report", _compare_arguments, _compare),
    "words": Verb("count the words of the sources", _words_arguments, _words),
    "agree": Verb("measure how far annotators agree", json_argument, _agree),
}
