"""The timeout of tests."""

PATIENCE = 60_000
"""Milliseconds. Chosen so that only a test that hangs fails, also on a machine that runs ten others."""
