"""How long tests wait for what must come."""

PATIENCE = 60_000
"""Milliseconds: only so that a test that would hang fails instead, also on a machine that is busy with ten others."""
