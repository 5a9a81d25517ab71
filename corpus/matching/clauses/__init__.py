"""What the clauses of one statement say, each by a grammar of its own.

``clauses`` divides a statement. Of a clause, ``scopes`` reads the time, place and thing, ``scales`` the side of a
scale, ``stances`` whether all is well, ``causes`` what it gives as a cause, ``fillers`` who or what fills a
role in it, and ``roles`` what its figures are. ``negations``, ``irrealis`` (planned, possible, supposed) and ``speech``
(reported, denied) are the words that turn what it says.
"""
