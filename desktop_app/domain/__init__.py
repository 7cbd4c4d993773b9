"""The method itself: standard library only, no clock, no files; time and ids are arguments."""
