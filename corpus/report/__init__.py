"""The report: a comparison as one HTML file for somebody who does not have the program.

:func:`corpus.report.rendering.write` makes the file from a :class:`corpus.report.material.Material`. The template and
the words in the languages of the interface are under ``data``. Whatever comes from the project is escaped by the
template engine; the file runs no script and loads nothing.
"""
