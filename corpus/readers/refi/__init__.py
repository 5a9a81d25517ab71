"""Reads REFI-QDA: projects (``.qdpx``) and codebooks (``.qdc``) of QualCoder, ATLAS.ti, MAXQDA, NVivo and others.

Programs differ from the standard and from each other: in the case of folders and of GUIDs, in the ends of lines, in how
they count characters, and in where they put comments. All of that is read.
"""
