"""The error for files that cannot be read."""

from __future__ import annotations


class ReadError(ValueError):
    """The file cannot be read. ``code`` is the reason, which the caller words:

    Of a project: ``not_utf8``, ``syntax`` (``where`` is line and column), ``too_deep``, ``number`` (NaN, Infinity, or
    too long), ``duplicate_key``, ``not_duikan``, ``too_new``, ``missing``, ``type``, ``value``, ``duplicate_id``,
    ``dangling`` (a reference to nothing), ``cycle`` (a tag below itself), ``digest`` (a text that is not the one
    exported).

    Of a document: ``not_text`` (bytes that are no text), ``empty`` (no text in it), ``project`` (a database),
    ``encoding`` (``detail``: one that does not exist), ``encrypted``, ``bomb`` (expands beyond what is read;
    ``detail``: megabytes), ``unsafe_zip`` (``detail``: the name inside that leads elsewhere or occurs twice),
    ``entities`` (XML that declares some), ``page_without_text`` (a page that gets its text from elsewhere),
    ``no_text_layer`` (a scanned PDF), ``damaged`` (``detail``: how),
    ``old_office`` (binary Word, Excel or WPS), ``zip`` (an archive of other files), ``other_office`` (a kind of office
    document that holds no text to read, as slides; ``detail``: its suffix), ``own_table`` (claims,
    links or figures that Duikan exported), ``too_deep``, ``too_many_rows`` and ``too_many_pages`` (``detail``: the
    most).
    """

    def __init__(self, code: str, where: str = "", detail: str = "") -> None:
        super().__init__(f"{code} at {where or 'the top'}{': ' if detail else ''}{detail}")
        self.code = code
        self.where = where
        """The place, such as ``claims[3].start``; empty for the whole file."""
        self.detail = detail
        """The invalid value, or what was expected."""

    def inside(self, place: str) -> ReadError:
        """The same error with ``place`` prepended to its place."""
        return ReadError(self.code, f"{place}.{self.where}" if self.where else place, self.detail)

    def __reduce__(self) -> tuple[type[ReadError], tuple[str, str, str]]:
        return type(self), (self.code, self.where, self.detail)
