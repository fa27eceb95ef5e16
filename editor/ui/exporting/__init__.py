"""The export: what, which letters, where to, and what would be wrong in it."""
