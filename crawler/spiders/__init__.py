"""Spiders: one for all site files, and room for sites that need code of their own."""
