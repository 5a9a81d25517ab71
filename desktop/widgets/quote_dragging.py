"""Claims dragged out of the window, as quotations with their sources."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from corpus.model import Claim
from corpus.snapshot import Snapshot
from desktop.words.citation import claims_as_html, claims_with_source


def quotes_mime(snapshot: Snapshot, claims: Iterable[Claim]) -> QMimeData:
    """The claims as plain text and as HTML, each with its source."""
    rows = list(claims)
    mime = QMimeData()
    mime.setText(claims_with_source(snapshot, rows))
    mime.setHtml(claims_as_html(snapshot, rows))
    return mime


def drag_quotes(widget: QWidget, snapshot: Snapshot, claims: Iterable[Claim]) -> None:
    """Start dragging the claims from ``widget``; returns when they are dropped."""
    drag = QDrag(widget)
    drag.setMimeData(quotes_mime(snapshot, claims))
    drag.exec(Qt.DropAction.CopyAction)
