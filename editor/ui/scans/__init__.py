"""Bringing scans in: the window in which they are sorted into letters."""
