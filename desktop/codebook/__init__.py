"""The codebook: the tree of tags, and the editor of a tag."""
