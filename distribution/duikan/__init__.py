"""Duikan as an installed package: its folder holds everything that the checkout has beside main.py."""
