"""The SQLite that the desk file is read and written with: the one that is locked with the program, not the system's.

It speaks as the standard library's does, and is checked against its types; but its errors are classes of its own. Why
it is another one stands in app/decisions/sqlite-inside.md.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3 as engine
else:
    from pysqlite3 import dbapi2 as engine

Connection = engine.Connection
connect = engine.connect

Error = engine.Error
DatabaseError = engine.DatabaseError
IntegrityError = engine.IntegrityError
OperationalError = engine.OperationalError

SQLITE_BUSY = engine.SQLITE_BUSY
SQLITE_CANTOPEN = engine.SQLITE_CANTOPEN
SQLITE_CORRUPT = engine.SQLITE_CORRUPT
SQLITE_FULL = engine.SQLITE_FULL
SQLITE_IOERR = engine.SQLITE_IOERR
SQLITE_LOCKED = engine.SQLITE_LOCKED
SQLITE_NOTADB = engine.SQLITE_NOTADB
SQLITE_PERM = engine.SQLITE_PERM
SQLITE_READONLY = engine.SQLITE_READONLY


def version() -> str:
    """Which SQLite this is, as "3.53.4"."""
    return engine.sqlite_version
