#!/usr/bin/env python3
"""Duikan: the window, and the command line.

Modules are imported when it is known what is to be done: the verbs do not load Qt, and the window does not wait for
what only the verbs need.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NoReturn

from corpus.version import VERSION

if TYPE_CHECKING:
    import argparse

    Verb = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb, or open the window. Returns the exit status: 0, or 1 for an error that was reported. Wrong usage
    raises SystemExit(2)."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words:
        return _open_window("")
    if words[0] in VERBS:
        return _run_verb(_verbs_parser().parse_args(words))
    return _open_window(_window_parser().parse_args(words).project)


def _window_parser() -> argparse.ArgumentParser:
    import argparse

    verbs = "\n".join(f"  {name:<12}{words}" for name, (words, _, _) in VERBS.items())
    parser = argparse.ArgumentParser(
        prog="main.py",
        usage="main.py [PROJECT]\n       main.py VERB … (see main.py VERB --help)",
        description="Read Chinese articles side by side; tag, link and compare what they say.",
        epilog=f"verbs:\n{verbs}\n\nWithout a verb the window opens, on PROJECT, else on the project used last, "
        "else on the sample.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Duikan {VERSION}")
    parser.add_argument("project", metavar="PROJECT", nargs="?", default="", help="path of a .duikan file")
    return parser


def _verbs_parser() -> argparse.ArgumentParser:
    import argparse

    from commands.terminal import shown

    class Parser(argparse.ArgumentParser):
        """A parser whose messages repeat wrong arguments safely."""

        def error(self, message: str) -> NoReturn:
            super().error(shown(message))

    parser = Parser(prog="main.py")
    verbs = parser.add_subparsers(required=True)
    for name, (words, add_arguments, run) in VERBS.items():
        verb = verbs.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
        if name not in OF_MANY:
            verb.add_argument("project", metavar="PROJECT", help="path of a .duikan file")
        add_arguments(verb)
        verb.set_defaults(run=run)
    return parser


# The arguments of each verb, and what it does


def _new_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import add_annotator

    parser.add_argument(
        "--title", default="", metavar="T", help="title of the project (default: the file's name)"
    )
    add_annotator(parser)


def _new(given: argparse.Namespace) -> int:
    from commands import filing

    return filing.new(given.project, title=given.title, annotator=given.annotator)


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import add_annotator, date

    parser.add_argument("files", metavar="FILE", nargs="+", help="a text, or a .json export of Duikan")
    parser.add_argument("--publisher", metavar="P", help="who published these articles")
    parser.add_argument("--date", metavar="D", type=date, help="when: 2026, 2026-09 or 2026-09-18")
    parser.add_argument("--encoding", metavar="E", help="encoding of the texts (default: recognised)")
    parser.add_argument(
        "--large", action="store_true", help="take files of more than 50 MB too, up to 200 MB"
    )
    parser.add_argument(
        "--skip-bad-lines",
        action="store_true",
        help="import the rest of an export some of whose lines are wrong, and name those",
    )
    add_annotator(parser)


def _import(given: argparse.Namespace) -> int:
    from commands import filing

    return filing.import_paths(
        given.project,
        given.files,
        publisher=given.publisher,
        published=given.date,
        encoding=given.encoding,
        annotator=given.annotator,
        large=given.large,
        skip_bad_lines=given.skip_bad_lines,
    )


def _json_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def _articles(given: argparse.Namespace) -> int:
    from commands import listing

    return listing.list_articles(given.project, as_json=given.json)


def _claims(given: argparse.Namespace) -> int:
    from commands import listing

    return listing.list_claims(given.project, as_json=given.json)


def _figures_arguments(parser: argparse.ArgumentParser) -> None:
    words = "a text, a .json export or a .duikan file"
    parser.add_argument("paths", metavar="FILE_OR_PROJECT", nargs="+", help=words)
    _json_argument(parser)


def _figures(given: argparse.Namespace) -> int:
    from commands import figures

    return figures.list_figures(given.paths, as_json=given.json)


def _suggest_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import add_encoder, count

    parser.add_argument("--limit", metavar="N", type=count, help="print the best N only (default: all)")
    parser.add_argument(
        "--figures",
        action="store_true",
        help="instead of links, statements that give different figures for what may be the same",
    )
    add_encoder(parser)
    _json_argument(parser)


def _suggest(given: argparse.Namespace) -> int:
    from commands import suggestions
    from commands.arguments import check_encoder

    check_encoder(given)
    wanted = suggestions.Wanted(given.limit, given.figures, given.encoder, given.model)
    return suggestions.list_suggestions(given.project, wanted, as_json=given.json)


def _compare_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import LANGUAGES, add_encoder

    parser.add_argument("--draft", action="store_true", help="the program’s drafts instead, best first")
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print one JSON object a line")
    forms.add_argument("--csv", action="store_true", help="one line a question, for spreadsheet programs")
    forms.add_argument("--html", action="store_true", help="a report in one file, for others to read")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        default="",
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
    form = named[0] if named else comparing.form_of(given.output)
    if form is Form.HTML and given.draft:
        given.refuse("drafts never appear in a report: leave out --draft or --html")
    wanted = comparing.WantedComparison(
        form=form,
        draft=given.draft,
        out=given.output,
        language=given.language,
        encoder=given.encoder,
        model=given.model,
    )
    return comparing.compare(given.project, wanted)


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", help="words, in Simplified or Traditional")
    parser.add_argument("--all", action="store_true", help="look in titles, notes and tags too")
    _json_argument(parser)


def _search(given: argparse.Namespace) -> int:
    from commands import listing

    return listing.search(given.project, given.query, everywhere=given.all, as_json=given.json)


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="where to write")
    parser.add_argument("--format", metavar="F", choices=("json",), default="json", help="json (default)")
    parser.add_argument("--without-texts", action="store_true", help="leave the articles' texts out")
    parser.add_argument(
        "--without-names",
        action="store_true",
        help="replace the annotators' names by numbers; notes and quotes stay as they are",
    )


def _export(given: argparse.Namespace) -> int:
    from commands import filing

    return filing.export(
        given.project, given.output, texts=not given.without_texts, names=not given.without_names
    )


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--list", action="store_true", help="list the backups there are, newest first")
    _json_argument(parser)


def _backup(given: argparse.Namespace) -> int:
    from commands import backups

    act = backups.list_backups if given.list else backups.make
    return act(given.project, as_json=given.json)


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    words = "which, as backup --list names them (default: the newest that is whole)"
    parser.add_argument("backup", metavar="BACKUP", nargs="?", default="", help=words)
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="where to write")


def _restore(given: argparse.Namespace) -> int:
    from commands import backups

    return backups.restore(given.project, given.backup, given.output)


def _repair_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="where to write")
    _json_argument(parser)


def _repair(given: argparse.Namespace) -> int:
    from commands import backups

    return backups.repair(given.project, given.output, as_json=given.json)


def _check(given: argparse.Namespace) -> int:
    from commands import listing

    return listing.check(given.project, as_json=given.json)


def _agree(given: argparse.Namespace) -> int:
    from commands import agreeing

    return agreeing.agree(given.project, as_json=given.json)


def _of(module: str) -> tuple[Callable[[argparse.ArgumentParser], None], Verb]:
    """Arguments and act of a verb with a module of its own, which is loaded when they are wanted."""
    from importlib import import_module

    return (
        lambda parser: import_module(f"commands.{module}").add_arguments(parser),
        lambda given: int(import_module(f"commands.{module}").run(given)),
    )


def _screenshot_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import add_screenshot

    add_screenshot(parser)


def _screenshot(given: argparse.Namespace) -> int:
    from desktop.app.launch import screenshot

    screenshot(
        given.project,
        given.output,
        view=given.view,
        size=given.size,
        theme=given.theme,
        language=given.language,
    )
    return 0


VERBS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None], Verb]] = {
    "new": ("make an empty project", _new_arguments, _new),
    "import": ("add articles, or the annotations of a .json export", _import_arguments, _import),
    "articles": ("list the articles", _json_argument, _articles),
    "claims": ("list the claims", _json_argument, _claims),
    "figures": ("list every figure of texts and projects", _figures_arguments, _figures),
    "suggest": ("suggest links between statements, with reasons", _suggest_arguments, _suggest),
    "compare": ("lay the sources out by question, or write a report", _compare_arguments, _compare),
    "search": ("find words in all articles, in either script", _search_arguments, _search),
    "export": ("write the whole project as JSON", _export_arguments, _export),
    "backup": ("back the project up, or list its backups", _backup_arguments, _backup),
    "restore": ("write a backup to a new file", _restore_arguments, _restore),
    "repair": ("recover what can be read into a new file", _repair_arguments, _repair),
    "merge": ("take over what was done in other copies", *_of("merging")),
    "copy": ("write a copy to hand out, which merges back", *_of("copying")),
    "agree": ("measure how far annotators agree", _json_argument, _agree),
    "check": ("see whether the project is whole", _json_argument, _check),
    "screenshot": ("paint the project's window into a PNG file", _screenshot_arguments, _screenshot),
}
OF_MANY = {"figures"}
"""Verbs that take any number of files and projects."""


# Running


def _run_verb(given: argparse.Namespace) -> int:
    """Run a verb, and print an error of the store or of the operating system as one sentence."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", newline="\n")
    from commands.terminal import say
    from db.errors import StoreError

    try:
        status: int = given.run(given)
        sys.stdout.flush()
    except KeyboardInterrupt:
        say("Stopped; nothing was changed.")
        return 1
    except BrokenPipeError:
        # The reader of our output has closed it, and Python must not flush the rest at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (StoreError, OSError) as error:
        from commands.sentences import sentence_for

        say(sentence_for(error))
        return 1
    return status


def _open_window(project: str) -> int:
    import gc

    # Objects made during the start are not garbage, so a collection would only cost time. The window collects garbage
    # from its first paint on.
    gc.disable()
    from desktop.app.display import display_problem

    problem = display_problem()
    if problem is not None:
        print(problem, file=sys.stderr)
        return 1
    from desktop.app.launch import run

    return run(project)


if __name__ == "__main__":
    sys.exit(main())
