"""Review of colleagues' projects: compare, merge, decide."""
