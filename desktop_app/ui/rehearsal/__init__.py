"""Aloud, on the whole screen; and the same words from their chair."""
