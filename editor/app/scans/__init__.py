"""Scans as tiles: recognised by their first bytes, decoded by a process of its own, kept in a cache of bounded size."""
