"""The history pane on a real ledger."""
