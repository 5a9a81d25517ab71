"""The question of the selected claim: its heading, statements, figures and plot."""
