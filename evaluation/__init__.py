"""How good the suggestions are, against links that people drew: ``make evaluate``."""
