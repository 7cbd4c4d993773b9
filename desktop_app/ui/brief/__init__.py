"""The brief as it will print, and what goes into it."""
