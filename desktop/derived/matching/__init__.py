"""What suggested links and drafted rows are both computed with: sentence vectors, and inquiries about pairs."""
