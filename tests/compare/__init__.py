"""Tests of the page that shows two drafts side by side."""
