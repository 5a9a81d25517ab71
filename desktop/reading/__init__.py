"""Articles side by side, their claims and the links between them.

``area.py`` is what the window sees; ``area_parts.py`` makes the parts and attaches them to each new pane and gutter.
A key goes from the window's table of commands to a method in ``keys/``, a click or a context menu to one in ``mouse/``.
Both act on ``selection/`` by edits of the project; what changed comes back to ``panes/pane.py`` and is painted in
``text/`` (one text: page, view, ruler) and ``links/`` (the gutter between two panes).

``link_layer/`` gives the gutters their links, ``linking/`` makes new ones (link mode, dragging), ``following/`` scrolls
panes together, ``travel.py`` goes to places, ``hit_marks.py`` marks what a search found.
"""
