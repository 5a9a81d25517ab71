"""Compares what articles say on a question: cells, their statuses, figures and their spread, drafts, origins.

The functions are pure. :mod:`corpus.questions` has the rows of the project that they take,
:mod:`corpus.comparing.values` the values that they compute.

- ``rows`` makes the rows of the matrix; ``answers`` chooses the figures, ``statuses`` has the rule of statuses
- ``ledger`` makes the rows of the figure ledger; ``common_unit`` converts their figures, ``obstacles`` tests whether
  two can be compared
- ``notation``, ``excerpt`` and ``ordering`` serve the views: figures in short form, shortened quotes, filters
- ``attributions`` reads which third parties a text quotes; ``origins`` unites them and marks echoes; ``copies`` finds
  reprints
"""
