"""Python's own ``import`` back, after PySide has put its own in its place.

PySide's looks for ``from __feature__ import …``: it runs at every import statement from then on, and reads and keeps
the source of every module that is loaded, which takes a tenth of a start. We ask for no such feature.
"""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Load PySide and undo what it did to ``import``. Modules loaded from now on load at Python's own speed."""
    import PySide6.QtCore  # noqa: F401 - it is the loading that matters

    # Without a replaced one there is nothing to put back.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
