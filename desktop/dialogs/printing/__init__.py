"""Paper of the reading view and of the report, on paper and as PDF.

Both are laid out as a ``QTextDocument`` that is built of text, formats and tables: the page of HTML is made for
browsers, and Qt's text engine knows too little of its style sheet to print it.
Paper has the colours of the light theme.
"""
