"""The verb ``merge``: merges other copies of a project, or other projects, into a project."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence

from commands.arguments import add_annotator
from commands.listing import print_lines
from commands.objects import annotator_name
from commands.opening import opened
from commands.terminal import say
from corpus.changes import Operation
from corpus.model import Annotator
from corpus.snapshot import Snapshot
from corpus.writers.objects import Object
from db.merging.outcome import KINDS, MergeChoices, MergeEntry, MergeOutcome

_TOLD = (
    ("added", "added"),
    ("updated", "changed"),
    ("deleted", "deleted"),
    ("conflict", "in conflict"),
    ("unplaced", "not placed"),
)
_NAMES = {
    "article": "article(s)",
    "claim": "claim(s)",
    "claim_tag": "tag(s) on claims",
    "link": "link(s)",
    "question": "question(s)",
    "tag": "tag(s)",
}
"""Names of the kinds of rows that are counted individually; all others are counted together."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of ``merge`` except the project."""
    parser.add_argument(
        "others", metavar="OTHER", nargs="*", help="a copy of the project, or another project"
    )
    parser.add_argument("--undo", action="store_true", help="undo the latest merge")
    parser.add_argument("--dry-run", action="store_true", help="only show what would happen")
    parser.add_argument(
        "--join-names", action="store_true", help="merge tags of another project with those of the same name"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object per line")
    add_annotator(parser)
    parser.set_defaults(refuse=parser.error)


def run(args: argparse.Namespace) -> int:
    """Run the verb. Returns the exit status."""
    if args.undo == bool(args.others) or (args.undo and args.dry_run):
        args.refuse("name what is to be merged, or ask for --undo alone")
    if args.undo:
        return take_back(args.project, annotator=args.annotator, as_json=args.json)
    return merge(
        args.project,
        args.others,
        annotator=args.annotator,
        dry_run=args.dry_run,
        join_names=args.join_names,
        as_json=args.json,
    )


def merge(
    location: str,
    others: Sequence[str],
    *,
    annotator: str | Annotator,
    dry_run: bool,
    join_names: bool,
    as_json: bool,
) -> int:
    """Merge files into a project one after the other, each as one operation after a backup. With ``dry_run``, print
    only what merging each of them alone would change. Where one cannot be merged, those before it are, and are printed.
    Returns the exit status."""
    outcomes: list[MergeOutcome] = []
    waiting = 0
    try:
        with opened(location, annotator, read_only=False) as store:
            for other in others:
                choices = MergeChoices(join_names=join_names)
                outcome = store.merge(other, dry_run=dry_run, choices=choices).outcome
                outcomes.append(outcome)
                waiting = len(store.sharing.conflicts())
                if not as_json:
                    for line in _lines(outcome, dry_run):
                        say(line)
    finally:
        if as_json and outcomes:
            print_lines(_objects(outcomes, dry_run, waiting))
    if waiting and not as_json:
        say(f"{waiting} conflict(s) wait for a decision; --json lists the values of each.")
    return 0


def take_back(location: str, *, annotator: str | Annotator, as_json: bool) -> int:
    """Undo the latest merge, and print which of its changes are kept because later ones depend on them. Returns the
    exit status."""
    with opened(location, annotator, read_only=False) as store:
        merge = store.sharing.last_merge()
        changes = store.sharing.take_back_last_merge()
        snapshot = store.snapshot()
    entries = () if changes is None else changes.kept
    if as_json:
        print_lines(_kept(entry, snapshot) for entry in entries)
    elif merge is None:
        say("There is no merge to undo.")
    else:
        say(f"Undone: {merge.count - len(entries)} act(s) of {merge.subject}.")
        if entries:
            say("Kept, since later work depends on these:")
        for entry in entries:
            kept_object = _kept(entry, snapshot)
            say(f"  {kept_object['name']}, {kept_object['subject'] or '-'}, by {kept_object['author']}")
    return 0


def _kept(operation: Operation, snapshot: Snapshot) -> Object:
    author = annotator_name(operation.annotator, snapshot)
    fields = {"name": operation.name, "subject": operation.subject, "author": author}
    return {"kind": "kept", "operation": operation.id, **fields}


def _objects(outcomes: Sequence[MergeOutcome], dry_run: bool, waiting: int) -> Iterator[Object]:
    for outcome in outcomes:
        yield from (_object(entry) for entry in outcome.entries)
    counts: Object = {kind: sum(outcome.count(kind) for outcome in outcomes) for kind in KINDS}
    yield {
        "kind": "summary",
        "files": [file for outcome in outcomes for file in outcome.files],
        "same_project": [outcome.same_project for outcome in outcomes],
        "operations": sum(outcome.operations for outcome in outcomes),
        **counts,
        "conflicts_open": waiting,
        "dry_run": dry_run,
        "nothing_new": all(outcome.is_nothing_new for outcome in outcomes),
    }


def _object(entry: MergeEntry) -> Object:
    return {
        "kind": entry.kind,
        "entity": entry.entity,
        "id": entry.id,
        "field": entry.field or None,
        "base": entry.base,
        "mine": entry.mine,
        "theirs": entry.theirs,
        "author": entry.author,
    }


def _lines(outcome: MergeOutcome, dry_run: bool) -> Iterator[str]:
    """The text about one file."""
    name = ", ".join(outcome.files)
    if outcome.is_nothing_new:
        yield f"{name}: nothing new."
        return
    source = "a copy of this project" if outcome.same_project else "another project"
    would = "would be " if dry_run else ""
    yield f"{name} ({source}): {outcome.operations} act(s)."
    if outcome.texts:
        yield f"  {outcome.texts} text(s) that this file lacked"
    for kind, words in _TOLD:
        entries = [entry for entry in outcome.entries if entry.kind == kind]
        if entries:
            people = "、".join(sorted({entry.author for entry in entries if entry.author}))
            by = f", by {people}" if people else ""
            yield f"  {would}{words}: {_counted(entries)}{by}"


def _counted(entries: Sequence[MergeEntry]) -> str:
    rows: dict[str, set[str]] = {}
    for entry in entries:
        rows.setdefault(_NAMES.get(entry.entity, "other row(s)"), set()).add(f"{entry.entity} {entry.id}")
    return ", ".join(f"{len(ids)} {name}" for name, ids in sorted(rows.items()))
