"""The format "html": a published letter is read, and an edition is written: a site that needs no server."""
