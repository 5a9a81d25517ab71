"""What makes two statements exclude each other, or at least sets them apart.

``opposition`` and ``exclusions`` read words that lists hold: opposites, acts, scales. ``counterclaims`` needs no
list: it asks ``reversals`` for what one statement negates, ``corrections`` for what it corrects and ``poles`` for its
way of speaking. ``disputes`` finds a figure that is repeated to dispute it. ``stages`` and ``substitutes`` find what
is no contradiction and yet not the same: another stage of one event, one word in the place of another.
"""
