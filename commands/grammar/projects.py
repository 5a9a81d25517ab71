"""Verbs that create, fill, back up, check and merge project files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commands.grammar.verb import Verb, json_argument

if TYPE_CHECKING:
    import argparse


def _new_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import add_annotator

    parser.add_argument(
        "--title", default="", metavar="T", help="title of the project (default: the file's name)"
    )
    words = "start with the tags and relations of this codebook or project"
    parser.add_argument("--template", default="", metavar="FILE", help=words)
    add_annotator(parser)


def _new(args: argparse.Namespace) -> int:
    from commands import filing

    return filing.new(args.project, title=args.title, annotator=args.annotator, template=args.template)


def _import_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.importing import add_arguments

    add_arguments(parser)


def _import(args: argparse.Namespace) -> int:
    from commands import importing

    return importing.run(args)


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.exporting import add_arguments

    add_arguments(parser)


def _export(args: argparse.Namespace) -> int:
    from commands import exporting

    return exporting.run(args)


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--list", action="store_true", help="list the existing backups, newest first")
    json_argument(parser)


def _backup(args: argparse.Namespace) -> int:
    from commands import backups

    act = backups.list_backups if args.list else backups.make
    return act(args.project, as_json=args.json)


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    words = "which, as backup --list names them (default: the newest intact one)"
    parser.add_argument("backup", metavar="BACKUP", nargs="?", default="", help=words)
    from commands.arguments import file_name

    parser.add_argument(
        "-o", "--output", type=file_name, metavar="FILE", required=True, help="where to write"
    )


def _restore(args: argparse.Namespace) -> int:
    from commands import backups

    return backups.restore(args.project, args.backup, args.output)


def _repair_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.arguments import file_name

    parser.add_argument(
        "-o", "--output", type=file_name, metavar="FILE", required=True, help="where to write"
    )
    json_argument(parser)


def _repair(args: argparse.Namespace) -> int:
    from commands import backups

    return backups.repair(args.project, args.output, as_json=args.json)


def _check(args: argparse.Namespace) -> int:
    from commands import listing

    return listing.check(args.project, as_json=args.json)


def _merge_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.merging import add_arguments

    add_arguments(parser)


def _merge(args: argparse.Namespace) -> int:
    from commands import merging

    return merging.run(args)


def _copy_arguments(parser: argparse.ArgumentParser) -> None:
    from commands.copying import add_arguments

    add_arguments(parser)


def _copy(args: argparse.Namespace) -> int:
    from commands import copying

    return copying.run(args)


VERBS = {
    "new": Verb("create an empty project", _new_arguments, _new),
    "import": Verb(
        "add articles from documents and web pages, or the annotations of a project",
        _import_arguments,
        _import,
    ),
    "export": Verb("write the project for readers, tables or other programs", _export_arguments, _export),
    "backup": Verb("back the project up, or list its backups", _backup_arguments, _backup),
    "restore": Verb("write a backup to a new file", _restore_arguments, _restore),
    "repair": Verb("recover what can be read into a new file", _repair_arguments, _repair),
    "check": Verb("check every row of the project", json_argument, _check),
    "copy": Verb("write a copy to hand out, which merges back", _copy_arguments, _copy),
    "merge": Verb("merge copies that were edited separately", _merge_arguments, _merge),
}
