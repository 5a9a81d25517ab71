"""The comparison of the open project: rows, drafted rows, and near-copies among the articles."""
