"""Starts the installed program: ``duikan``, ``duikan-window``, ``python -m duikan``.

The modules of the program import each other by absolute names (``corpus``, ``db``, ``desktop``), which must not become
packages of everybody's. So they lie in this package's folder, which is put first on the path, as the folder of a script
is. Processes that the program starts inherit the path.
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
