"""To a step, a command or a conversation, by a few letters."""
