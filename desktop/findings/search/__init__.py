"""The search panel: hits of a query, filters, saved searches, and hits on the hub."""
