"""Measures the figures in README. Each one is compared with a floor measured in the same run, if it has one."""
