"""Formats that can be read: :mod:`corpus.readers.registry` lists them, :mod:`corpus.readers.document` and
:mod:`corpus.readers.project` have what reading gives."""

from __future__ import annotations

from corpus.readers.errors import ReadError

__all__ = ["ReadError"]
