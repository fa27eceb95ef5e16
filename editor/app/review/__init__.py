"""Reviewing: a colleague's file opened safely, compared, merged and answered."""
