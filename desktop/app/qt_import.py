"""Loading Qt without slowing down the imports that come after it."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Import PySide6, and keep Python's own ``__import__``.

    To support ``from __feature__ import snake_case``, PySide6 replaces it by a function that reads the source of every
    module imported afterwards, and keeps the lines in memory. Duikan does not use ``__feature__``.
    """
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = own
