"""Agreement between annotators: the coefficients, the disagreements, and their adjudication."""
