"""The benchmark that users can run: Winnow beside its peers, page by page in one process, by CPU time."""
