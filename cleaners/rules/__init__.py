"""The rule families in order."""
RULES_VERSION = "2026.11"
