"""A quarter of an hour before: one page, and a card for the pocket."""
