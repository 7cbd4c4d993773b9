"""The offers a leader wanted to be in other conversations, to be one again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop_app.domain.conversation import Conversation

MOST = 5


def last_offers(conversations: Iterable[Conversation], besides: str = "", most: int = MOST) -> tuple[str, ...]:
    """Up to ``most`` different ones, from the latest conversation on; ``besides`` is the id of the one left out."""
    others = sorted((each for each in conversations if each.id != besides), key=_when, reverse=True)
    spaced = (" ".join(each.text("offer").split()) for each in others)
    first: dict[str, str] = {}
    for offer in spaced:
        first.setdefault(offer.casefold(), offer)
    first.pop("", None)
    return tuple(first.values())[:most]


def _when(conversation: Conversation) -> tuple[date, str]:
    return conversation.on or conversation.begun.date(), conversation.id
