"""Pictures of a comparison as plain descriptions: shapes, texts and marks in logical pixels, colours by token name.

One description is painted on the screen, written as SVG into the report, and copied as an image, so that all three show
the same. Nothing here needs Qt: whoever draws hands in how wide its texts are, or leaves it to an estimate.

:mod:`~corpus.plots.range_plot` draws the figures of one question, :mod:`~corpus.plots.timeline` what is dated,
:mod:`~corpus.plots.heat_map` counts what covers what; :mod:`~corpus.plots.svg` writes a picture.
"""
