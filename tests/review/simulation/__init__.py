"""Simulated collaborations: two or three people work on copies of a project, send each other what they have, decide and
take back, and after every exchange the laws of reviewing are checked (docs/review.md)."""
