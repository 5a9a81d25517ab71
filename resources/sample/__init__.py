"""The sample project: five texts written for it, the annotations of two analysts, and the archive built from both."""
