"""Checks every row of a project, and recovers what can be read of a damaged one."""
