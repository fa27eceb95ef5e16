"""Formats: bytes in, drafts out; snapshots in, bytes out. No connection, no window."""
