"""The quality of the suggestions, measured against links drawn by people: ``make evaluate``."""
