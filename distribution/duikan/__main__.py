"""Starts the installed program: ``duikan``, ``duikan-window``, ``python -m duikan``.

The modules of the program import each other by absolute names (``corpus``, ``db``, ``desktop``), which must not become
top-level packages of the environment. So they are in this package's folder, which is put first on the path, as Python
does with the folder of a script. Processes started by the program inherit the path.
"""

from __future__ import annotations

import sys
from pathlib import Path


def run() -> int:
    """Run a verb, or open the window. Returns the exit status."""
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from main import main

    return main(program="duikan")


if __name__ == "__main__":
    sys.exit(run())
