"""Pages of the reading view and of the report, on paper and as PDF.

Both are laid out as a ``QTextDocument`` that is built of text, formats and tables: the page of HTML is made for
browsers, and Qt's text engine knows too little of its style sheet to print it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.dialogs.exporting.choices import ExportChoice
    from desktop.dialogs.exporting.export_writing import MakeHere
    from desktop.look.theme import Theme
    from desktop.settings import Settings


def makers(theme: Theme, settings: Settings) -> dict[str, Callable[[ExportChoice], MakeHere]]:
    """What makes formats that only the window can make."""
    return {}
