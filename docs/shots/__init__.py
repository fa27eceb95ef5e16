"""The scenes of the screenshots, a module for each chapter of the manual; ``docs/screenshots.py`` takes them."""
