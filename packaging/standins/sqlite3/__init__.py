"""In the bundle, what imports the standard library's sqlite3 gets pysqlite3: there is one SQLite in it, and it is ours.

sqlite-utils names sqlite3 for its annotations, whichever it works with.
"""

from pysqlite3 import *  # noqa: F403  every name, as the standard library's own module has them
from pysqlite3 import dbapi2 as dbapi2
