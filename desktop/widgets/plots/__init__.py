"""Plots of :mod:`corpus.plots` on the screen: painting, selecting, copying, and their accessible names."""
