"""Proofdesk without its screen: the domain, the store, intake, reports, services and the command line."""

VERSION = "0.1.0"
