"""Versions of the file format: the steps from one to the next, through sqlite-utils."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from editor.store import schema

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations


def _migrations(connection: sqlite3.Connection) -> Migrations:
    # sqlite-utils takes 0.1 s to import, and opening an up-to-date project has no need of it.
    from sqlite_utils import Migrations

    migrations = Migrations("letterbook")

    @migrations(name="1.0")
    def version_1_0(database: Database) -> None:  # noqa: ARG001 # pyright: ignore[reportUnusedFunction]
        for name, statement in (*schema.TABLES.items(), *schema.INDICES.items()):
            if name not in ("_sqlite_migrations", "migration_name", *schema.SINCE):
                connection.execute(statement)
        connection.execute("INSERT INTO state VALUES (1, 0, zeroblob(32), NULL)")

    @migrations(name="2.0")
    def version_2_0(database: Database) -> None:  # noqa: ARG001 # pyright: ignore[reportUnusedFunction]
        # Pages are objects of a new type, which earlier programs do not know; their images may lie in the file.
        connection.execute(schema.TABLES["image"])

    @migrations(name="3.0")
    def version_3_0(database: Database) -> None:  # noqa: ARG001 # pyright: ignore[reportUnusedFunction]
        # Suggestions, decisions and sign-offs are objects; revisions of others lie beside our own.
        for name, version in schema.SINCE.items():
            if version == 3 * 65536:
                connection.execute(schema.TABLES[name])

    return migrations


def migrate(connection: sqlite3.Connection) -> None:
    """Bring an empty or older file to this version; each step is one transaction.

    Raises:
        sqlite3.Error: a step failed; the file stands as it was before that step.
    """
    from sqlite_utils import Database

    # Without effect on a file that has pages. Half the usual size wastes least beside texts of a few thousand bytes.
    connection.execute(f"PRAGMA page_size = {schema.PAGE_BYTES}")
    # Made here, word for word, so that the comparison of schemas does not depend on sqlite-utils' formatting.
    for name, statement in (("_sqlite_migrations", schema.TABLES["_sqlite_migrations"]),
                            ("migration_name", schema.INDICES["migration_name"])):
        found = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
        if found is None:
            connection.execute(statement)
    _migrations(connection).apply(Database(connection, execute_plugins=False))
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.USER_VERSION}")
