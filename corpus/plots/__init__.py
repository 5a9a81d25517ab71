"""Plots of a comparison as values: shapes, texts and marks in logical pixels, with names of colours.

The same picture is painted on the screen, written as SVG into the report, and copied as an image. Nothing here needs
Qt: the caller passes a function that measures texts, or relies on an estimate.

:mod:`~corpus.plots.range_plot` draws the figures of a question, :mod:`~corpus.plots.timeline` the dated claims;
:mod:`~corpus.plots.heat_map` counts claims by article and tag; :mod:`~corpus.plots.svg` writes a picture.
"""
