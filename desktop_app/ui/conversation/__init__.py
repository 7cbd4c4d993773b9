"""One conversation: the rail, the page of a step, what you will say."""
