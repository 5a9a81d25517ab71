"""Words of the sources counted: how often, where, which set one source apart, and each in its context."""
