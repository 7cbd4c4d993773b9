"""What is coming up, all conversations, and what was deleted."""
