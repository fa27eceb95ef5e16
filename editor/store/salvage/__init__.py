"""Getting out of a damaged project file what is still in it: proved, into a new project; or as plain text.

``pages`` reads rows from the pages of the file without SQLite, ``found`` sorts them into tables, ``proofs`` holds
them against the ids of revisions, ``choosing`` builds the present state of them, ``making`` the new project.
"""
