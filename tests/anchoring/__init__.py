"""Tests of what becomes of the claims when the next draft arrives."""
