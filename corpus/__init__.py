"""Texts and what is computed from them: functions from immutable values to immutable values.

Nothing here imports Qt, SQLAlchemy or sqlite3.
"""
