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


def _suggest(args: argparse.Namespace) -> int:
    from commands import suggestions
    from commands.arguments import check_encoder

    check_encoder(args)
    options = suggestions.SuggestionOptions(args.limit, args.figures, args.encoder, args.model)
    return suggestions.list_suggestions(args.project, options, as_json=args.json)


def _compare_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import LANGUAGES, add_encoder, file_name

    parser.add_argument("--draft", action="store_true", help="the program’s drafts instead, best first")
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print one JSON object per line")
    forms.add_argument("--csv", action="store_true", help="one line per question, for spreadsheet programs")
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
        help="language of everything but the quotations (default: zh_CN for report and CSV, else en)",
    )
    add_encoder(parser)


def _compare(args: argparse.Namespace) -> int:
    from commands import comparing
    from commands.arguments import check_encoder
    from commands.comparing import Form

    check_encoder(args)
    named = [form for form in (Form.JSON, Form.CSV, Form.HTML) if getattr(args, form.value)]
    form = named[0] if named else comparing.form_of(args.output or "")
    if form is Form.HTML and args.draft:
        args.refuse("drafts never appear in a report: leave out --draft or --html")
    options = comparing.ComparisonOptions(
        form=form,
        draft=args.draft,
        out=(args.output or ""),
        language=args.language,
        encoder=args.encoder,
        model=args.model,
    )
    return comparing.compare(args.project, options)


def _agree(args: argparse.Namespace) -> int:
    from commands import agreeing

    return agreeing.agree(args.project, as_json=args.json)


def _words_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import count

    parser.add_argument(
        "--limit", metavar="N", type=count, help="print the N most frequent only (default: all)"
    )
    parser.add_argument("--all", action="store_true", help="stop words and single characters too")
    json_argument(parser)


def _words(args: argparse.Namespace) -> int:
    from commands import terms

    return terms.list_words(args.project, limit=args.limit, every=args.all, as_json=args.json)


VERBS = {
    "suggest": Verb("suggest links between statements, with reasons", _suggest_arguments, _suggest),
    "compare": Verb("compare the sources by question, or write a report", _compare_arguments, _compare),
    "words": Verb("count the words of the sources", _words_arguments, _words),
    "agree": Verb("measure how far annotators agree", json_argument, _agree),
}
