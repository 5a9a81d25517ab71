#!/usr/bin/env python3
"""The entry point of Duikan: opens the window, or runs a verb of the command line.

Modules are imported once the action is known: the verbs do not load Qt, and the window does not wait for modules that
only the verbs need.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from corpus.version import VERSION

if TYPE_CHECKING:
    import argparse

    from commands.grammar.verb import Verb


def main(arguments: Sequence[str] | None = None, program: str = "main.py") -> int:
    """Run a verb, or open the window. ``program``: the name of the program in help texts. Returns the exit status: 0,
    or 1 for an error that was reported. Usage errors raise SystemExit(2)."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words:
        return _open_window([])
    try:
        if words[0] in verbs():
            _open_closed_streams()
            return _run_verb(_verb_parser(words[0], program).parse_args(words[1:]))
    except KeyboardInterrupt:
        from commands.terminal import say

        say("Stopped; what was not finished is as it was.")
        return 1
    parser = _window_parser(program)
    args = parser.parse_args(words)
    if sum(path.endswith(".duikan") for path in args.files) > 1:
        parser.error("a window shows one project")
    missing = [path for path in args.files if not os.path.exists(path)]
    # A single path that does not exist is reported by the window, unless it is only a word: a mistyped verb.
    if missing and (len(args.files) > 1 or not (os.path.dirname(missing[0]) or "." in missing[0])):
        from commands.terminal import shown

        parser.error(f"{shown(missing[0])} is neither a verb nor a file")
    return _open_window(args.files, new_window=args.new_window)


def _window_parser(program: str) -> argparse.ArgumentParser:
    import argparse

    listed = "\n".join(f"  {name:<12}{verb.words}" for name, verb in verbs().items())
    parser = argparse.ArgumentParser(
        prog=program,
        usage=f"{program} [--new-window] [PROJECT | FILE…]\n       {program} VERB … (see {program} VERB --help)",
        description="Read Chinese articles side by side; tag, link and compare what they say.",
        epilog=f"verbs:\n{listed}\n\nWithout a verb the window opens, on PROJECT, else on the project used last, "
        "else on the sample;\nfiles are imported there. Where it is open already, it takes them over.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Duikan {VERSION}")
    parser.add_argument("--new-window", action="store_true", help="open a window beside the one that is open")
    words = "a .duikan file, or articles and exports to import"
    parser.add_argument("files", metavar="PROJECT | FILE", nargs="*", help=words)
    return parser


def _verb_parser(name: str, program: str) -> argparse.ArgumentParser:
    """The parser of what follows a verb. Those of the others are not made, since that imports what they need."""
    import argparse

    from commands.terminal import shown

    class Parser(argparse.ArgumentParser):
        """A parser whose messages contain invalid arguments with unsafe characters escaped."""

        def error(self, message: str) -> NoReturn:
            super().error(shown(message))

    verb = verbs()[name]
    parser = Parser(prog=f"{program} {name}", description=f"{verb.words[0].upper()}{verb.words[1:]}.")
    if verb.takes_project:
        parser.add_argument("project", metavar="PROJECT", help="path of a .duikan file")
    verb.add_arguments(parser)
    parser.set_defaults(run=verb.run)
    return parser


def _screenshot_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import add_screenshot

    add_screenshot(parser)


def _screenshot(args: argparse.Namespace) -> int:
    from commands.exporting import refusal_to_overwrite

    if refusal := refusal_to_overwrite(args.output, args.project):
        from commands.terminal import say

        say(refusal)
        return 1
    from desktop.app.launch import screenshot

    screenshot(
        args.project,
        args.output,
        view=args.view,
        size=args.size,
        theme=args.theme,
        language=args.language,
    )
    return 0


def verbs() -> dict[str, Verb]:
    """All verbs by name, in the order in which help lists them."""
    from commands.grammar import VERBS
    from commands.grammar.verb import Verb

    words = "paint the project's window into a PNG file"
    return {**VERBS, "screenshot": Verb(words, _screenshot_arguments, _screenshot)}


def _open_closed_streams() -> None:
    """Open the null device in place of standard streams that the caller has closed. Otherwise the next file that is
    opened, such as a project, would get the number of one, and what a library or a child prints would go into it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            handle = os.open(os.devnull, os.O_RDWR)
            os.set_inheritable(handle, True)
            setattr(sys, name, os.fdopen(handle, mode, encoding="utf-8"))


def _run_verb(args: argparse.Namespace) -> int:
    """Run a verb. Errors, including faults of the program, are printed as one sentence. Returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", newline="\n")
    from commands.terminal import say
    from db.errors import StoreError

    try:
        status: int = args.run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output has closed it, and Python must not flush the rest at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (StoreError, OSError) as error:
        from commands.sentences import sentence_for

        say(sentence_for(error))
        return 1
    except Exception as error:
        from commands.sentences import fault_sentence

        say(fault_sentence(error))
        return 1
    return status


def _open_window(paths: Sequence[str], *, new_window: bool = False) -> int:
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

    return run(paths, new_window=new_window)


if __name__ == "__main__":
    sys.exit(main())
