"""The list of claims: what is shown of them, in which order, and rewording where a statement stands."""
