"""The views and docks of an open project, and the signals that lead from one to another."""
