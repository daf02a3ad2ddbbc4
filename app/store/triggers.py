"""The tables that hold the truth, and what nobody may do to them."""

GUARDED = {"contents": ("UPDATE", "DELETE"), "entries": ("UPDATE", "DELETE")}


def trigger(table: str, verb: str) -> str:
    """The statement that makes the database refuse."""
    return (
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END"
    )
