"""How a conversation is held."""

from __future__ import annotations

from enum import Enum

from desktop_app.domain.words import words


class Channel(Enum):
    """How it is held. Voices and faces carry what letters cannot, so a message carries only the invitation."""

    IN_PERSON = "in_person"
    VIDEO = "video"
    PHONE = "phone"
    MESSAGE = "message"

    @property
    def phrase(self) -> str:
        return _PHRASES[self]


_PHRASES = {
    Channel.IN_PERSON: words("in person"),
    Channel.VIDEO: words("by video"),
    Channel.PHONE: words("by phone"),
    Channel.MESSAGE: words("by message"),
}
