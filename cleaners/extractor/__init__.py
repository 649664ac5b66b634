"""Extractors say which blocks are main content; what they leave out is a verdict like any other."""
