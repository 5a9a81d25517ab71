"""README's examples of the command line work as described."""

from __future__ import annotations

import fnmatch
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import main
from tests.postgres import Server, hub_on

ROOT = Path(main.__file__).resolve().parent
PROMPT = "$ uv run main.py "
TEAM = ("hub", "share", "join", "sync", "texts")
"""Verbs that need a hub."""


def needs_hub(words: list[str]) -> bool:
    """Whether a command needs a hub."""
    return words[0] in TEAM or "--hub" in words


def examples(name: str) -> list[tuple[str, list[str]]]:
    """Each command of the README's console blocks, with the lines it is said to print."""
    found: list[tuple[str, list[str]]] = []
    text = (ROOT / name).read_text(encoding="utf-8")
    for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL):
        for line in block.splitlines():
            if line.startswith(PROMPT):
                found.append((line.removeprefix(PROMPT), []))
            else:
                found[-1][1].append(line)
    return found


def agrees(printed: list[str], said: list[str]) -> bool:
    """Whether lines are as documented; … stands for anything, on a line of its own for any further lines."""
    if not said:
        return not printed
    if said[0] == "…":
        return any(agrees(printed[skipped:], said[1:]) for skipped in range(1, len(printed) + 1))
    pattern = re.sub(r"([\[\]?*])", r"[\1]", said[0]).replace("…", "*")
    return bool(printed) and fnmatch.fnmatchcase(printed[0], pattern) and agrees(printed[1:], said[1:])


def test_the_examples_print_what_is_printed_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "resources" / "sample", tmp_path / "resources" / "sample")
    monkeypatch.chdir(tmp_path)
    for command, said in examples("README.md"):
        words = shlex.split(command)
        if words[0] == "screenshot" or needs_hub(words):
            continue
        assert main.main(words) == 0, command
        printed = capsys.readouterr()
        assert agrees((printed.out + printed.err).splitlines(), said), (command, printed)


def test_the_examples_of_a_team_do_so_on_a_hub(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main.main(["new", "ferry.duikan"]) == 0
    with hub_on(postgres, "lin") as hub:
        hub.connect().rows("DROP SCHEMA duikan CASCADE")
        capsys.readouterr()
        for command, said in examples("README.md"):
            words = shlex.split(command)
            if not needs_hub(words):
                continue
            for number, word in enumerate(words):
                if word.startswith("postgresql"):
                    words[number] = str(hub.address(word.partition("://")[2].partition("@")[0]))
            assert main.main(words) == 0, (command, capsys.readouterr())
            printed = capsys.readouterr()
            assert agrees((printed.out + printed.err).splitlines(), said), (command, printed)


def test_the_screenshot_needs_no_screen(tmp_path: Path) -> None:
    (command,) = [command for command, _ in examples("README.md") if command.startswith("screenshot")]
    words = shlex.split(command)
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    main.main(["new", str(tmp_path / "ferry.duikan")])
    main.main(["import", str(tmp_path / "ferry.duikan"), str(ROOT / "resources" / "sample" / "sample.json")])
    program = [sys.executable, str(ROOT / "main.py"), *words]
    done = subprocess.run(
        program, cwd=tmp_path, env=environment, capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert (tmp_path / "ferry.png").read_bytes().startswith(b"\x89PNG")


def test_both_readmes_give_the_same_examples() -> None:
    commands = [command for command, _ in examples("README.md")]
    assert [command for command, _ in examples("README.zh.md")] == commands
    assert {shlex.split(command)[0] for command in commands} == set(main.verbs())


@pytest.mark.parametrize("name", ["README.md", "README.zh.md", "CONTRIBUTING.md"])
def test_what_is_linked_to_is_there(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)", text) if "://" not in target]
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []
