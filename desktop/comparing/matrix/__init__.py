"""The matrix: a row for each question or draft, a column for each source."""
