"""The ledger: the figures of the sources, a row for each question and measure."""
