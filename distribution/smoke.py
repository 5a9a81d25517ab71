"""Tests a built program: ``python distribution/smoke.py PROGRAM [--plain PYTHON]``.

Each step is a command as a user would give it: a project is created, filled, compared and exported, and every view is
painted. With ``--plain``, each picture is compared with that of the checkout and must be equal to the pixel. Prints the
steps; exits with 1 at the first failure.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from smoke_files import documents

ROOT = Path(__file__).resolve().parents[1]
"""The checkout."""
VIEWS = ("read", "claims", "links", "figures", "compare", "ledger", "agreement", "words", "export", "keys")
"""The views that are painted."""
WRITTEN = ("json", "jsonl", "csv", "xlsx", "docx", "md", "html", "w3c", "qdpx", "qdc")
"""The export formats that are written."""
READ_AGAIN = ("json", "docx", "md", "html", "w3c", "qdpx", "qdc")
"""Export formats that can also be imported. Exported tables are refused."""


def run(program: list[str], *words: str | Path) -> str:
    """Run a command in the private folders of this test; returns its output. Exits if it fails."""
    command = [*program, *map(str, words)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    print("ok  " if done.returncode == 0 else "FAIL", *words)
    if done.returncode:
        sys.exit(f"exit status {done.returncode}: {done.stderr or done.stdout}")
    return done.stdout


def main() -> None:
    """Run all steps."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", help="path of the built program")
    parser.add_argument(
        "--plain", default="", help="a Python that runs the checkout, to compare pictures with"
    )
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # Not the data folder, into which set-up has installed the encoder of the checkout.
        for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(folder / variable)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        built = [str(Path(given.program).resolve())]
        project = folder / "trial.duikan"
        fill(built, folder, project)
        report(built, folder, project)
        paint(built, [given.plain, str(ROOT / "main.py")] if given.plain else [], folder, project)


def fill(built: list[str], folder: Path, project: Path) -> None:
    """Create a project from a document of each kind and the sample."""
    run(built, "--version")
    run(built, "new", project)
    for name, data in documents().items():
        (folder / name).write_bytes(data)
        run(built, "import", project, folder / name)
    run(built, "import", project, ROOT / "resources" / "sample" / "sample.json")
    run(built, "check", project)


def report(built: list[str], folder: Path, project: Path) -> None:
    """Run the commands that compute and export."""
    if '"400万人次"' not in run(built, "figures", project, "--json"):
        sys.exit("the figure of the article was not found")
    run(built, "suggest", project, "--limit", "3", "--json")
    run(built, "compare", project, "-o", folder / "report.html")
    for format_ in WRITTEN:
        run(built, "export", project, "-o", folder / f"export.{format_}", "--format", format_)
    other = folder / "other.duikan"
    run(built, "new", other)
    for format_ in READ_AGAIN:
        run(built, "import", other, folder / f"export.{format_}")


def paint(built: list[str], plain: list[str], folder: Path, project: Path) -> None:
    """Paint every view, and compare it with that of the checkout."""
    for view in VIEWS:
        picture, expected = folder / f"{view}.png", folder / f"{view}-plain.png"
        run(built, "screenshot", project, "-o", picture, "--view", view)
        if plain:
            run(plain, "screenshot", project, "-o", expected, "--view", view)
            if picture.read_bytes() != expected.read_bytes():
                sys.exit(f"the view {view} is not painted as the checkout paints it")


if __name__ == "__main__":
    main()
