"""Letterbook: a desktop editor for people who transcribe, annotate and publish letters."""

__version__ = "0.2.0"
