"""Duikan as an installed package: its folder contains everything that is beside main.py in the checkout."""
