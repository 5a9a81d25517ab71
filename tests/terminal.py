"""The command line, run in the process of the tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import main

HEED_CONTROL_C = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
"""Background processes of a shell ignore Ctrl-C, and so would those that the tests start."""
TEXT = "渡轮公告\n三号码头停航延长一周，去年日均客流8.6万人次。\n"


class Terminal:
    """Runs a command in this process and captures its output."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def run(self, *words: str | Path) -> tuple[int, str, str]:
        """The exit status, standard output and standard error."""
        self._capture.readouterr()
        try:
            status = main.main([str(word) for word in words])
        except SystemExit as end:
            status = int(end.code or 0)
        out, err = self._capture.readouterr()
        return status, out, err

    def lines(self, *words: str | Path) -> list[dict[str, Any]]:
        """The objects that a command printed; there must be no other output."""
        status, out, _ = self.run(*words, "--json")
        assert status == 0
        return [json.loads(line) for line in out.splitlines()]


def put(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path
