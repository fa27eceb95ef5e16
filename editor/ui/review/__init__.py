"""The review window: a colleague's changes listed, read in place, and decided one key at a time."""
