"""Version, purpose and licences of the program and its dependencies."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from corpus.version import VERSION
from desktop.dialogs.frame import DialogFrame, Note
from desktop.folders import RESOURCES
from desktop.look.plain_text import Label
from desktop.look.spacing import Space
from desktop.look.theme import Theme
from desktop.words.filling import filled

SIZE = (520, 440)
"""Initial size in pixels."""
MARK = 48
"""Side of the program's icon in pixels."""
STANDS_ON = (
    ("pyside6-essentials", "Qt for Python", "LGPL-3.0"),
    ("sqlalchemy", "SQLAlchemy", "MIT"),
    ("alembic", "Alembic", "MIT"),
    ("jieba", "jieba", "MIT"),
    ("opencc-python-reimplemented", "OpenCC (Python)", "Apache-2.0"),
    ("pypinyin", "pypinyin", "MIT"),
    ("charset-normalizer", "charset-normalizer", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
    ("uuid-utils", "uuid-utils", "BSD-3-Clause"),
    ("numpy", "NumPy", "BSD-3-Clause"),
    ("scipy", "SciPy", "BSD-3-Clause"),
    ("onnxruntime", "ONNX Runtime", "MIT"),
    ("tokenizers", "Tokenizers", "Apache-2.0"),
    ("jinja2", "Jinja", "BSD-3-Clause"),
    ("lxml", "lxml", "BSD-3-Clause"),
    ("trafilatura", "Trafilatura", "Apache-2.0"),
    ("mammoth", "Mammoth", "BSD-2-Clause"),
    ("pypdfium2", "pypdfium2, PDFium", "Apache-2.0, BSD-3-Clause"),
    ("markdown-it-py", "markdown-it-py", "MIT"),
    ("striprtf", "striprtf", "BSD-3-Clause"),
    ("psycopg", "psycopg, libpq", "LGPL-3.0, PostgreSQL"),
    ("keyring", "keyring", "MIT"),
    ("xlsxwriter", "XlsxWriter", "BSD-2-Clause"),
    ("python-docx", "python-docx", "MIT"),
)
"""Packages that the program needs: name, title, licence."""


_BROKEN_LINE = re.compile(r"(?<!\n)\n(?!\n)")


class AboutDialog(DialogFrame):
    """The dialog with version, purpose and licences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("About Duikan"), "aboutDialog", parent)
        head = QHBoxLayout()
        head.setSpacing(Space.XL)
        mark = Label(parent=self)
        mark.setPixmap(theme.window_icon().pixmap(QSize(MARK, MARK)))
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        name = Label(self.tr("Duikan"), self)
        name.setFont(theme.font("heading"))
        words.addWidget(name)
        purpose = self.tr(
            "Several articles side by side: where they agree, contradict each other, or differ in figures."
        )
        words.addWidget(Note(theme, "purposeNote", self, purpose))
        words.addWidget(
            Note(theme, "versionNote", self, filled(self.tr("Version {version}"), version=VERSION))
        )
        head.addLayout(words, 1)
        self.body.addLayout(head)
        label = Label(self.tr("Licences"), self)
        self.licences = QPlainTextEdit(self)
        self.licences.setObjectName("licencesText")
        self.licences.setAccessibleName(self.tr("Licences"))
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setPlainText(licence_text())
        label.setBuddy(self.licences)
        self.body.addWidget(label)
        self.body.addWidget(self.licences, 1)
        close = self.add_button(self.tr("Close"), "closeButton", self.accept, default=True)
        close.setFocus()
        self.resize(*SIZE)


def licence_text() -> str:
    """The program's licence and, by name, those of its dependencies."""
    parts = []
    licence = RESOURCES.parent / "LICENSE"
    if licence.exists():
        # Its lines are broken for a terminal; here, paragraphs are as wide as the dialog.
        parts.append(_BROKEN_LINE.sub(" ", licence.read_text(encoding="utf-8").strip()))
    lines = [f"{title} {_version(package)}".rstrip() + f": {terms}" for package, title, terms in STANDS_ON]
    parts.append("\n".join((*lines, "Fluent UI System Icons: MIT")))
    return "\n\n".join(parts)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
