"""Starts the program of the bundle."""

from __future__ import annotations

import multiprocessing
import sys

# A process started by the program runs this program again, with arguments that only freeze_support understands.
multiprocessing.freeze_support()

from main import main  # noqa: E402

sys.exit(main(program="duikan"))
