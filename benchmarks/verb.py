"""``python -m benchmarks.verb VERB …``: run a verb of the command line in a process of its own.

Prints the CPU time of the process in seconds and its peak memory in MB."""

from __future__ import annotations

import sys
import time

from benchmarks.measure import peak_memory
from main import main

if __name__ == "__main__":
    status = main(sys.argv[1:])
    print(time.process_time(), peak_memory())
    sys.exit(status)
