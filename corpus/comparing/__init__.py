"""Comparing what articles say on a question: cells, their statuses, figures and their spread, drafts, origins.

Pure: values in, values out. :mod:`corpus.comparing.values` has what is computed, :mod:`corpus.questions` the rows of
the project that it is computed from.
"""
