"""Selects the links shown in the gutters between the open panes, and the leaders that continue inside the panes."""
