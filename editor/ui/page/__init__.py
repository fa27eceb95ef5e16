"""The page beside the text: the scan in tiles, what is drawn on it, line by line, and a window of its own."""
