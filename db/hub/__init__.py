"""Team projects: a hub in PostgreSQL that keeps the journal of projects, and how a project file keeps in step with it.

The hub is no second store. It holds what every copy of a project has in common, operations, revisions and texts by
digest, append-only; what arrives from it is verified and united as in merging, and rows follow from it as ever. So
everything works without it, and what it loses comes back from any copy.
"""
