"""Rows of the library in every theme."""

from __future__ import annotations

from desktop.current import Current
from desktop.library.delegate import TOLD
from desktop.library.model import ArticleList, CopyOf
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


def test_a_mark_and_a_copy_change_what_is_painted(library: LibraryPanel) -> None:
    model = view(library).model()
    assert isinstance(model, ArticleList)
    pictures = [library.grab().toImage()]
    model.set_marked_read(frozenset({"article-1"}))
    pictures.append(library.grab().toImage())
    model.set_copies({"article-2": CopyOf(0.92, "A", "青川日报", first=True, one_source=True)})
    pictures.append(library.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2]


def test_a_small_share_and_the_original_stay_as_they_are(library: LibraryPanel) -> None:
    model = view(library).model()
    assert isinstance(model, ArticleList)
    before = library.grab().toImage()
    model.set_copies(
        {
            "article-1": CopyOf(0.92, "B", "江城财经", first=False, one_source=True),
            "article-2": CopyOf(TOLD - 0.01, "A", "青川日报", first=True, one_source=False),
        }
    )
    assert library.grab().toImage() == before
