"""The forms in which people save pages: each module knows one, told apart by content, none writes a file for good."""
