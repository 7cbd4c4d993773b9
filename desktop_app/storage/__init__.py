"""The disk: the only home of TinyDB, JSON files and the SQLite index."""
