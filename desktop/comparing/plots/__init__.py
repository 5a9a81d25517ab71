"""The plots of the comparison: ranges, widest spreads, timeline, coverage of tags."""
