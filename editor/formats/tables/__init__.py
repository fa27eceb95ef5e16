"""CSV: letters, notes, mentions, the register and provenance as tables."""
