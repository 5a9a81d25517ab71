"""What was found in the texts: lists of claims, links and figures, the inspector, and search."""
