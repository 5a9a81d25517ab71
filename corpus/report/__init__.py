"""The report: a comparison as a single HTML file, for readers without the program.

:func:`corpus.report.rendering.write` makes the file from a :class:`corpus.report.material.Material`. The template and
the words in the languages of the interface are in ``data``. The template engine escapes all content of the project. The
file contains no scripts and loads nothing.
"""
