"""What a command is, its keys, and commands as Qt actions. The table of commands is in
:mod:`desktop.window.commands`.
"""
