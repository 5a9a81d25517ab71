"""The open project: the thread that reads and writes it, the worker process, sessions, jobs, and
synchronisation.
"""
