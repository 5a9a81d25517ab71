"""Version, licences and third-party components."""

from __future__ import annotations

import re
import tomllib

from PySide6.QtWidgets import QWidget

from desktop import dialogs
from desktop.dialogs.about_dialog import STANDS_ON
from desktop.folders import RESOURCES
from desktop.look.theme import Theme


def test_about_names_what_it_stands_on(theme: Theme, parent: QWidget) -> None:
    words = dialogs.open_about(parent, theme).licences.toPlainText()
    assert "6.11.3" in words
    assert "SQLAlchemy" in words


def test_every_package_that_the_program_needs_is_named() -> None:
    declared = tomllib.loads((RESOURCES.parent / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {re.split(r"[<>=~!\[; ]", one)[0].lower() for one in declared["project"]["dependencies"]}
    assert needed == {package for package, _, _ in STANDS_ON}
