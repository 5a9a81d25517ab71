"""Parts of the inspector, and interactions with them."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QWidget

from desktop.findings.inspector.chips import TagChip
from desktop.findings.inspector.claim_page import ClaimPage
from desktop.findings.inspector.inspector import Inspector
from desktop.findings.inspector.link_page import LinkPage
from desktop.findings.inspector.link_section import LinkSection
from desktop.findings.inspector.note_editor import NoteEditor
from desktop.findings.inspector.tag_popup import TagPopup
from tests.desktop import panels


def button(inside: QWidget, name: str) -> QAbstractButton:
    found = inside.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def claim_page(inspector: Inspector) -> ClaimPage:
    found = inspector.findChild(ClaimPage, "claimPage")
    assert found is not None
    return found


def link_section(inspector: Inspector) -> LinkSection:
    found = inspector.findChild(LinkSection)
    assert found is not None
    return found


def link_page(inspector: Inspector) -> LinkPage:
    found = inspector.findChild(LinkPage, "linkPage")
    assert found is not None
    return found


def note(inspector: Inspector, name: str = "claimNote") -> NoteEditor:
    found = inspector.findChild(NoteEditor, name)
    assert found is not None
    return found


def link_list(inspector: Inspector) -> QListView:
    found = inspector.findChild(QListView, "linkList")
    assert found is not None
    return found


def chips(inspector: Inspector) -> list[str]:
    return [chip.tag.name for chip in claim_page(inspector).findChildren(TagChip) if not chip.isHidden()]


def history(inspector: Inspector) -> list[str]:
    found = inspector.findChild(QListView, "historyList")
    assert found is not None
    return [found.model().index(row, 0).data() for row in range(found.model().rowCount())]


def write(field: QWidget, words: str) -> None:
    panels.compose(field, words)


def popup(inspector: Inspector) -> TagPopup:
    button(inspector, "addTagToClaim").click()
    found = [one for one in inspector.findChildren(TagPopup) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def popup_field(opened: TagPopup) -> QLineEdit:
    field = opened.findChild(QLineEdit, "tagPopupField")
    assert field is not None
    return field
