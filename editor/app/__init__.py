"""Use cases: the only layer where store, formats and review meet."""
