"""The same by its other name."""

from pysqlite3.dbapi2 import *  # noqa: F403  every name
