"""Texts and the report as pages, for printing and PDF.

Both are laid out as a ``QTextDocument`` that is built of text, formats and tables: the HTML page is made for browsers,
and Qt's text engine supports too little of its style sheet to print it. Pages have the colours of the light theme.
"""
