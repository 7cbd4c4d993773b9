"""The four stories a leader may be telling, each with the question that loosens it.

Victim, villain and helpless stories are from Crucial Conversations (Patterson and others), which asks 'what am I
pretending not to notice about my role?' and its like; the hero story is our own fourth. To add a story, add it here.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.words import words


@dataclass(frozen=True, slots=True)
class StoryKind:
    """``name`` is in the leader's words; ``mood`` is the key of the mood that often comes with it."""

    key: str
    name: str
    question: str
    mood: str


STORIES: tuple[StoryKind, ...] = (
    StoryKind("victim", words("It is done to me"), words("What did I do, or not do?"), "resentment"),
    StoryKind("villain", words("It’s their fault"), words("Why might a decent person do that?"), "resentment"),
    StoryKind("helpless", words("Nothing can be done"), words("What can I still do?"), "resignation"),
    StoryKind("hero", words("Only I can fix it"), words("Who else holds a piece of it?"), "arrogance"),
)


def story_kind(key: str) -> StoryKind | None:
    return next((each for each in STORIES if each.key == key), None)
