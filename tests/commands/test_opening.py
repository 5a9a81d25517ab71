"""What opening a project took is said."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal import Terminal


@pytest.mark.skipif(os.name == "nt", reason="killing is done the Unix way here")
def test_after_a_kill_every_verb_reads_and_says_so(sample: Path, terminal: Terminal) -> None:
    dying = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 5'); c.execute('BEGIN IMMEDIATE')\n"
        "c.execute(f\"PRAGMA user_version = {c.execute('PRAGMA user_version').fetchone()[0]}\")\n"
        "c.execute('UPDATE revision SET parents = parents || parents')\n"
        "c.execute('UPDATE claim SET note = hex(zeroblob(4000))')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", dying, str(sample)], check=False)
    assert Path(f"{sample}-journal").stat().st_size > 0
    status, out, err = terminal.run("articles", sample)
    assert (status, bool(out)) == (0, True)
    assert "a save that was interrupted was undone" in err
    assert terminal.run("check", sample)[0] == 0
