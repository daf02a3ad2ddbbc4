"""What a reviewer can do: one module a verb, functions that take the ledger first and record one step."""
