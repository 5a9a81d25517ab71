"""Acts on whole projects: merging and undoing a merge, copies to hand out, restoring, sharing on a hub."""
