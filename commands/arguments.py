"""Arguments common to several verbs, and functions that parse arguments."""

from __future__ import annotations

import argparse
import getpass
import re
from dataclasses import replace

from commands.encoders import NO_ENCODER
from corpus.file_names import readable_name
from corpus.model import Annotator

LANGUAGES = ("zh_CN", "en", "zh_TW")
"""The languages of the interface."""
_COUNT = re.compile(r"[1-9]\d{0,8}")
_SIZE = re.compile(r"([1-9]\d{2,3})x([1-9]\d{2,3})")


def add_annotator(parser: argparse.ArgumentParser) -> None:
    """Add ``--annotator``, by default the annotator of this machine."""
    parser.add_argument(
        "--annotator", metavar="NAME", type=annotator_named, default="", help="who does this, if not you"
    )


def annotator_named(name: str) -> str | Annotator:
    """The annotator for a name. An empty name and the user's own name stand for the user of this machine, whose name is
    by default that of the system account. Any other name stands for the annotator of that name."""
    from db.files.person import person_at_machine

    person = person_at_machine()
    own = person.name or _account_name()
    return replace(person, name=own) if name in ("", own) else readable_name(name)


def _account_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def add_encoder(parser: argparse.ArgumentParser) -> None:
    """Add ``--encoder`` and ``--model``; see :func:`check_encoder`."""
    parser.add_argument(
        "--encoder",
        metavar="none|FOLDER|ADDRESS",
        default="",
        help="another sentence encoder than the built-in one: a folder with an ONNX model, or a server such as "
        "http://localhost:11434, to which the statements are then sent; “none” compares words only",
    )
    parser.add_argument("--model", metavar="NAME", default="", help="which model of that server")
    parser.set_defaults(refuse=parser.error)


def check_encoder(args: argparse.Namespace) -> None:
    """Reject a model that is given without a server."""
    if args.model and args.encoder in ("", NO_ENCODER):
        args.refuse("--model belongs to a server; name it with --encoder")


def date(words: str) -> str:
    """Parse a day, month or year. Raises ArgumentTypeError."""
    from corpus.readers.checks import is_day

    if not is_day(words):
        raise argparse.ArgumentTypeError(f"“{words}” is no date; write 2026, 2026-09 or 2026-09-18")
    return words


def file_name(words: str) -> str:
    """The path of a file to write. Raises ArgumentTypeError if it is empty, as from an unset variable in a script."""
    if not words:
        raise argparse.ArgumentTypeError("name a file")
    return words


def format_name(words: str) -> str:
    """The identity of a format that can be read, or one of its suffixes. Raises ArgumentTypeError."""
    from corpus.readers.registry import FORMATS, format_named

    format = format_named(words)
    if format is None:
        formats = " ".join(format.id for format in FORMATS)
        raise argparse.ArgumentTypeError(f"there is no format “{words}”; there are {formats}")
    return format.id


def count(words: str) -> int:
    """Parse a number of lines, from 1. Raises ArgumentTypeError."""
    if not _COUNT.fullmatch(words):
        raise argparse.ArgumentTypeError(f"“{words}” is no number of lines; write 50")
    return int(words)


def size(words: str) -> tuple[int, int]:
    """Parse width and height in pixels. Raises ArgumentTypeError."""
    match = _SIZE.fullmatch(words)
    if match is None:
        raise argparse.ArgumentTypeError(f"“{words}” is no size; write 1400x900")
    return int(match[1]), int(match[2])


def add_screenshot(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``screenshot``."""
    parser.add_argument(
        "-o", "--output", type=file_name, metavar="FILE.png", required=True, help="where to write"
    )
    parser.add_argument(
        "--view",
        choices=(
            *("read", "claims", "links", "figures", "compare", "ledger", "agreement", "words"),
            *("export", "keys"),
        ),
        default="read",
        help="default: read; export is the dialog, keys the list of shortcuts",
    )
    parser.add_argument("--size", metavar="WxH", type=size, default=(1400, 900), help="default: 1400x900")
    parser.add_argument(
        "--theme",
        choices=("light", "dark", "contrast_light", "contrast_dark"),
        default="light",
        help="default: light",
    )
    parser.add_argument("--language", choices=LANGUAGES, default="zh_CN", help="default: zh_CN")
