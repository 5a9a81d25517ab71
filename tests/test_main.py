"""The command line as scripts use it. Most tests run it in this process; a few start real ones."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import main
from corpus.version import VERSION
from db.store import Store
from resources.sample import build
from tests.terminal import HEED_CONTROL_C, Terminal

ROOT = Path(main.__file__).resolve().parent


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.fixture
def project(tmp_path: Path, terminal: Terminal) -> Path:
    """An empty project."""
    path = tmp_path / "river.duikan"
    assert terminal.run("new", path, "--title", "渡轮")[0] == 0
    return path


@pytest.fixture
def sample(project: Path, terminal: Terminal) -> Path:
    """A project that holds the sample."""
    assert terminal.run("import", project, build.OUT)[0] == 0
    return project


@pytest.mark.parametrize(
    "words",
    [
        ["articles"],
        ["figures"],
        ["figures", "a.txt", "--csv"],
        ["export", "a.duikan"],
        ["export", "a.duikan", "-o", "x", "--format", "pages"],
        ["import", "a.duikan", "a.txt", "--date", "2026-13-01"],
        ["screenshot", "a.duikan", "-o", "x.png", "--size", "huge"],
        ["one.duikan", "two.duikan"],
        ["undo"],
        ["one.txt", "two.txt"],
    ],
)
def test_wrong_usage_is_status_two(terminal: Terminal, words: list[str]) -> None:
    status, out, err = terminal.run(*words)
    assert (status, out) == (2, "")
    assert "usage:" in err


@pytest.mark.parametrize("verb", [*main.verbs(), ""])
def test_every_verb_explains_itself(terminal: Terminal, verb: str) -> None:
    status, out, _ = terminal.run(*([verb] if verb else []), "--help")
    assert status == 0
    assert "PROJECT" in out or verb in ("hub", "caches"), "what it is about"
    if not verb:
        assert all(f"  {name} " in out for name in main.verbs())


def test_the_version_is_the_one_of_the_package(terminal: Terminal) -> None:
    status, out, _ = terminal.run("--version")
    assert (status, out.strip()) == (0, f"Duikan {VERSION}")


def test_a_picture_never_takes_the_place_of_its_project(terminal: Terminal, project: Path) -> None:
    before = project.read_bytes()
    status, _, err = terminal.run("screenshot", project, "-o", project)
    assert (status, project.read_bytes()) == (1, before)
    assert "is the project itself" in err


# Real processes


def start(*words: str | Path, **kwargs: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False, **kwargs)


def test_a_verb_loads_no_qt_and_speaks_utf8_whatever_the_locale(sample: Path) -> None:
    program = (
        "import sys, main; status = main.main(sys.argv[1:]); "
        "assert not [name for name in sys.modules if name.startswith('PySide6')]; sys.exit(status)"
    )
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-c", program, "articles", str(sample), "--json"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    first = json.loads(done.stdout.decode("utf-8").splitlines()[0])
    assert first["publisher"] == "汐州日报"
    assert done.stderr == b""


@pytest.mark.skipif(os.name != "posix", reason="pipes of a POSIX shell")
def test_a_reader_that_has_seen_enough_is_no_error(sample: Path) -> None:
    command = f'"{sys.executable}" main.py claims "{sample}" --json | head -c 10'
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about displays on Linux")
def test_without_a_display_the_window_says_so(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    done = start(env=kept)
    assert done.returncode == 1
    assert b"There is no display" in done.stderr
    assert b"Traceback" not in done.stderr
    done = start(env={**kept, "DISPLAY": ":4711"})
    assert done.returncode == 1
    assert b":4711" in done.stderr


def _interrupted(process: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """Press Ctrl-C until the process ends: one that comes just before a read begins to wait is not heard."""
    while True:
        process.send_signal(signal.SIGINT)
        try:
            return process.communicate(timeout=2)
        except subprocess.TimeoutExpired:
            continue


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_control_c_ends_an_import_without_a_trace(tmp_path: Path, project: Path) -> None:
    fifo = tmp_path / "reading"
    os.mkfifo(fifo)
    # A file system that has not answered yet: the read waits, after it has told that it began.
    code = (
        f"{HEED_CONTROL_C}import sys, commands.importing as importing, main\n"
        "def take_in(path, *_, **__):\n"
        "    with open(sys.argv[1], 'rb') as file: return file.read()\n"
        "importing.take_in = take_in\n"
        "sys.exit(main.main(['import', *sys.argv[2:]]))\n"
    )
    command = [sys.executable, "-c", code, str(fifo), str(project), "slow.txt"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with fifo.open("wb") as feed:  # opens when the program has begun to read
        feed.write(b"half a text")
        feed.flush()
        out, err = _interrupted(process)
    assert process.returncode == 1
    assert out == b""
    assert err.decode() == "Stopped; what was not finished is as it was.\n"
    with Store.open(project) as store:
        assert not store.snapshot().articles


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_control_c_leaves_no_trace_while_a_verb_is_imported(sample: Path) -> None:
    code = (
        f"{HEED_CONTROL_C}import sys, main\n"
        "def interrupted(*_): raise KeyboardInterrupt\n"
        "main._verb_parser = interrupted\n"
        "sys.exit(main.main(sys.argv[1:]))\n"
    )
    command = [sys.executable, "-c", code, "articles", str(sample)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (1, b"Stopped; what was not finished is as it was.\n")


@pytest.mark.skipif(os.name != "posix", reason="streams of a POSIX shell")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_a_closed_stream_is_no_error_and_no_file_takes_its_place(project: Path, closed: str) -> None:
    """Row 61."""
    command = f'"{sys.executable}" main.py import "{project}" "{build.OUT}" {closed}'
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
    with Store.open(project) as store:
        assert store.snapshot().articles


@pytest.mark.skipif(os.name != "posix", reason="streams of a POSIX shell")
def test_no_project_gets_the_number_of_a_closed_stream(sample: Path) -> None:
    """Row 61. What a library prints would be written into it."""
    code = (
        "import os, sys, main; from db.store import Store\n"
        "plain = Store.snapshot\n"
        "def snapshot(store):\n"
        "    null = os.stat(os.devnull)\n"
        "    assert all(os.path.samestat(os.fstat(number), null) for number in (1, 2))\n"
        "    return plain(store)\n"
        "Store.snapshot = snapshot\n"
        "sys.exit(main.main(['articles', sys.argv[1]]))\n"
    )
    command = f'"{sys.executable}" -c "$0" "{sample}" >&- 2>&-'
    done = subprocess.run(["sh", "-c", command, code], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert done.returncode == 0
