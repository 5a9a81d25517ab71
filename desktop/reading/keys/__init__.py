"""What the keys of the reading area do: the methods that the commands of the window's table call."""
