"""Texts as tokens with what was tagged in them, for programs that learn from them or count."""
