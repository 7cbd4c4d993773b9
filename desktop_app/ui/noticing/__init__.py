"""What was noticed in the words, and the rules behind it."""
