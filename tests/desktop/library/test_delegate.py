"""Rows of the library in every look."""

from __future__ import annotations

from desktop.current import Current
from desktop.library.panel import LibraryPanel
from desktop.look.theme import Theme
from tests.desktop.library.parts import view


def test_it_paints_in_every_look(library: LibraryPanel, theme: Theme, current: Current) -> None:
    library.set_open(["article-1"])
    library.set_progress({"article-1": 1.0, "article-2": 0.3})
    current.set_article("article-2")
    pictures = set()
    for name in ("light", "dark"):
        for density in ("compact", "standard", "roomy"):
            theme.set_look(name, density)
            assert view(library).sizeHintForRow(0) == theme.size("row2line")
            image = library.grab().toImage()
            pictures.add(image.pixelColor(3, 300).name() + str(view(library).sizeHintForRow(0)))
    assert len(pictures) == 6
