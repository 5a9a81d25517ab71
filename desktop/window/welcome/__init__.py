"""The page without a project: recent projects, the sample, and first steps."""
