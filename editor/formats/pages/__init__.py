"""Formats that describe pages: PAGE XML, ALTO and hOCR, with what they share."""
