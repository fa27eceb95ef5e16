"""Benchmarks: ratios against the same work done raw, in the same run. ``python -m benchmarks --help``."""
