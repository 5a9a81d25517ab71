"""A project on a hub: sharing and joining it, its people, and what has arrived."""
