"""Articles side by side, their claims and the links between them.

``area/reading_area.py`` is the interface to the window; ``area/area_parts.py`` creates the parts and attaches them to
each new pane and gutter. A key leads from the window's table of commands to a method in ``keys/``, a click or a context
menu to one in ``mouse/``. Both act on ``selection/`` by edits of the project; the changes arrive in ``panes/pane.py``
and are painted in ``text/`` (one text: page, view, ruler) and ``links/`` (the gutter between two panes).

``link_layer/`` gives the gutters their links, ``linking/`` creates new ones (link mode, dragging), ``following/``
scrolls panes together, ``navigation/`` goes to places and from hit to hit, ``versions/`` shows two versions of one
article.
"""
