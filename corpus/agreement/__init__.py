"""Inter-annotator agreement: coefficients by tag and overall, and the list of disagreements.

The functions are pure: they compute values from codings (who put which tag where). There are two units. By *character*,
each code point of an article is a unit; by *statement*, each sentence is one, which has a tag if at least half of it
has. Only articles that all compared annotators have marked as read are counted.
"""
