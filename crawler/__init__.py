"""Everything that meets the world: crawling, files, the store and the commands around the pure cleaner."""
