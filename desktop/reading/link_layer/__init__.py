"""Which links the gutters between the open panes show, and the leaders that go on inside the panes."""
