"""The methods that the commands of the reading area call."""
