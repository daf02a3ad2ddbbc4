"""The architecture as tests: what the house forbids is looked for, and each rule is tried on a small offence first."""
