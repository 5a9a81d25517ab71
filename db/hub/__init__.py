"""Team projects: a hub in PostgreSQL that stores the journal of projects, and the synchronisation of project files with
it.

The hub does not replace the project file. It stores what all copies of a project share, append-only: operations,
revisions and texts by digest. What arrives from it is verified and united as in merging, and the rows are computed from
it. So the program works without the hub, and a hub that lost data receives it again from any copy.
"""
