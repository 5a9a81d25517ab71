"""Mutation testing: makes small changes in the program and lists those that no test detects."""
