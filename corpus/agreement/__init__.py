"""How far annotators agree who read the same articles: coefficients by tag and overall, and the list of disagreements.

Pure: from codings (who put which tag where) to values. Two ways of counting are offered. By *character*, every code
point of an article is a unit; by *statement*, every sentence is one, coded with a tag if at least half of it is.
Only articles count that the annotators compared have marked as read, since what was not read was not judged.
"""
