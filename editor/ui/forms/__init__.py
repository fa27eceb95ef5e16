"""Forms: what a letter and its provenance are shown as, row by row, and the widgets that keep it field by field."""
