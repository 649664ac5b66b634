"""Frozen pages with the text and the cuts a reader would want; see README.md beside this file."""
