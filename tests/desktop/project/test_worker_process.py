from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

WINDOW = """
import os
from PySide6.QtCore import QCoreApplication
from desktop.project.worker import Worker

if __name__ == "__main__":
    app = QCoreApplication([])
    worker = Worker()
    worker.compute(os.getpid).then(lambda number: print(number, flush=True))
    app.exec()
"""


def test_the_worker_ends_when_the_window_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "window.py"
    script.write_text(WINDOW, encoding="utf-8")
    window = subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
    )
    with window:
        assert window.stdout is not None
        worker = int(window.stdout.readline())
        assert worker != window.pid
        window.kill()
        # The worker holds the other end of this pipe for as long as it lives.
        rest, _ = window.communicate(timeout=60)
    assert rest == ""
