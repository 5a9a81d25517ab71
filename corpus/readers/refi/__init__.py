"""Reads REFI-QDA: projects (``.qdpx``) and codebooks (``.qdc``) of QualCoder, ATLAS.ti, MAXQDA, NVivo and others.

Programs differ from the standard and from each other in the case of folders and GUIDs, line endings, the way of
counting characters, and the place of comments. All variants are read.
"""
