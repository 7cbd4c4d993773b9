"""The writing checks: what a listener would hear in these words. Pure Python, no model; the rules are data."""
