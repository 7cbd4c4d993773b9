"""What the app does for the one who uses it: briefs, the sample, the examination of the system; no Qt."""
