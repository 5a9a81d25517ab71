"""The comparison in the window: the matrix, the ledger of figures, plots, and the row below the texts."""
