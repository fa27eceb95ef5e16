"""Backups of the open project, and what can be done about a damaged one."""
