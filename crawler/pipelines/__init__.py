"""A fetched page's way into the store: archive, clean, store.

Near-duplicates are marked inside the store's transaction and not in a step before it: two copies in one
batch would miss each other there.
"""
