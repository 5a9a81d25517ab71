"""Sharing without a hub: merging, conflicts, copies to hand out, codebooks as files."""
