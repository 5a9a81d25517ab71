"""Starting the program: the display, a single instance, the first window, pictures of it without a screen."""
