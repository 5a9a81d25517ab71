"""The wheel: its contents, and running the program from it without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from corpus.version import VERSION

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.glob("duikan-*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of installed packages that holds the wheel."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run(installed: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the installed program in an empty folder."""
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, "-m", "duikan", *map(str, words)]
    return subprocess.run(
        command, check=False, cwd=installed, env=environment, capture_output=True, text=True
    )


def test_its_only_package_is_duikan(installed: Path) -> None:
    names = {entry.name for entry in installed.iterdir()}
    assert len(names) == 2
    assert "duikan" in names
    assert all(name == "duikan" or name.endswith(".dist-info") for name in names)


def test_it_has_the_version_of_the_program(wheel: Path) -> None:
    assert wheel.name.startswith(f"duikan-{VERSION}-")


def test_it_has_both_commands(installed: Path) -> None:
    (entries,) = installed.glob("*.dist-info/entry_points.txt")
    text = entries.read_text()
    assert "[console_scripts]\nduikan = duikan.__main__:run" in text
    assert "[gui_scripts]\nduikan-window = duikan.__main__:run" in text


def test_it_holds_every_file_of_the_program_that_git_knows(installed: Path) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    folders = ("commands", "corpus", "db", "desktop", "resources", "main.py")
    listed = subprocess.run(
        ["git", "ls-files", *folders], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.splitlines()
    missing = [name for name in listed if not (installed / "duikan" / name).exists()]
    assert listed
    assert not missing


def test_the_program_runs_from_it(installed: Path, tmp_path: Path) -> None:
    project = tmp_path / "river.duikan"
    assert run(installed, "new", project).returncode == 0
    article = tmp_path / "a.txt"
    article.write_text("江城渡轮\n\n江城渡轮去年运送旅客400万人次。\n", encoding="utf-8")
    imported = run(installed, "import", project, article)
    assert imported.returncode == 0, imported.stderr
    figures = run(installed, "figures", project, "--json")
    assert figures.returncode == 0, figures.stderr
    assert '"400万人次"' in figures.stdout


def test_help_calls_it_as_it_is_called(installed: Path) -> None:
    assert "usage: duikan " in run(installed, "--help").stdout
