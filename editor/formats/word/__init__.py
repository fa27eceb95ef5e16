"""Word processors' documents, read from their own XML: exact in every blank, change, comment and note.

Pandoc, which writes them, reads runs of blanks as one and moves blanks out of changes, and has no place for languages,
answers to comments, or the changes and comments of OpenDocument. So the packages are read here.
"""
