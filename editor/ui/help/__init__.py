"""The manual in a window of its own, without a network."""
