"""Builds, tests and packs the bundle for the system on which it runs: ``python distribution/build.py``.

The result is in ``build/bundle``: the folder ``duikan``, and the package ``duikan-VERSION-…`` for distribution.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
OUT = ROOT / "build" / "bundle"
"""The folder of the bundle."""
LINUX_FILES = ("install.sh", "duikan.desktop", "duikan.xml")
"""Files that are packed beside the program on Linux."""
LARGEST = 450
"""Limit for the size of the unpacked program on Linux in megabytes, including the encoder."""
ICONS = {"win32": "ico", "darwin": "icns"}
"""Formats of the icon on systems where it is part of the program."""
ICON_SIDE = 256
"""Pixels: the largest size that both formats support."""

sys.path.insert(0, str(ROOT))

from corpus.encoders.built_in import built_in_folder, is_installed  # noqa: E402
from corpus.version import VERSION  # noqa: E402


def main() -> None:
    """Build, test and pack."""
    shutil.rmtree(OUT, ignore_errors=True)
    encoder = str(built_in_folder()) if is_installed() else ""
    if not encoder:
        print("The sentence encoder is not there; the bundle will compare words only.", file=sys.stderr)
    icon = draw_icon()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += [
        "--distpath",
        str(OUT),
        "--workpath",
        str(ROOT / "build" / "pyinstaller"),
        str(HERE / "duikan.spec"),
    ]
    subprocess.run(
        command, check=True, cwd=ROOT, env={**os.environ, "DUIKAN_ENCODER": encoder, "DUIKAN_ICON": icon}
    )
    program = OUT / "duikan" / ("duikan.exe" if sys.platform == "win32" else "duikan")
    size = sum(path.stat().st_size for path in (OUT / "duikan").rglob("*") if not path.is_symlink())
    print(f"{size / 1e6:.0f} MB unpacked")
    if sys.platform == "linux" and size > LARGEST * 1e6:
        sys.exit(f"That is more than the {LARGEST} MB that were agreed.")
    smoke = [sys.executable, str(HERE / "smoke.py"), str(program), "--plain", sys.executable]
    subprocess.run(smoke, check=True, cwd=ROOT)
    print(pack())


def draw_icon() -> str:
    """Write the program's icon in the format of this system. Returns its path; empty if the icon is a file beside the
    program."""
    if sys.platform not in ICONS:
        return ""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication(["icon"])
    path = ROOT / "build" / f"duikan.{ICONS[sys.platform]}"
    path.parent.mkdir(exist_ok=True)
    picture = QIcon(str(ROOT / "resources" / "icons" / "duikan.svg")).pixmap(QSize(ICON_SIDE, ICON_SIDE))
    if not picture.toImage().save(str(path)):
        sys.exit(f"{path} could not be written")
    application.quit()
    return str(path)


def pack() -> Path:
    """Pack the build into one file, with its installer."""
    if sys.platform == "win32":
        script = HERE / "windows" / "duikan.iss"
        subprocess.run([compiler(), f"/DVersion={VERSION}", f"/DDist={OUT}", str(script)], check=True)
        return OUT / f"duikan-{VERSION}-windows.exe"
    if sys.platform == "darwin":
        packed = OUT / f"duikan-{VERSION}-macos-{os.uname().machine}.zip"
        # Python's zipfile would follow the links inside the app, on which its signature depends.
        subprocess.run(["ditto", "-c", "-k", "--keepParent", "Duikan.app", str(packed)], check=True, cwd=OUT)
        return packed
    folder = OUT / f"duikan-{VERSION}"
    shutil.copytree(OUT / "duikan", folder / "duikan", symlinks=True)
    for name in LINUX_FILES:
        shutil.copy(HERE / "linux" / name, folder)
    shutil.copy(ROOT / "resources" / "icons" / "duikan.svg", folder)
    shutil.copy(ROOT / "LICENSE", folder)
    packed = shutil.make_archive(f"{folder}-linux-{os.uname().machine}", "xztar", OUT, folder.name)
    shutil.rmtree(folder)
    return Path(packed)


def compiler() -> str:
    """The compiler of Inno Setup: on the path, or in its default folder."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Inno Setup 6" / "ISCC.exe"
    return shutil.which("iscc") or str(usual)


if __name__ == "__main__":
    main()
