"""Comparing what articles say on a question: cells, their statuses, figures and their spread, drafts, origins.

Pure: values in, values out. :mod:`corpus.comparing.values` has what is computed, :mod:`corpus.questions` the rows of
the project that it is computed from.

- ``rows`` makes the rows of the matrix; ``answers`` chooses the figures, ``statuses`` has the rule of statuses
- ``ledger`` makes the rows of the figure ledger; ``telling`` finds their unit, ``obstacles`` what hinders a comparison
- ``notation``, ``excerpt`` and ``ordering`` serve the views: figures in short form, shortened quotes, filters and orders
- ``attributions`` reads which third parties a text quotes; ``origins`` joins them and marks echoes; ``copies`` finds
  reprints
"""
