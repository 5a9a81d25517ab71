"""Words that are counted together."""
