"""What every paper that leaves has in common: its date, and how it reaches the disk."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.conversation import Conversation
from desktop_app.services.refusals import CannotWrite, reason


def made(conversation: Conversation) -> datetime:
    """The conversation's own time, so that the day of printing leaves no trace."""
    if conversation.on is None:
        return conversation.begun
    return datetime.combine(conversation.on, conversation.at or datetime.min.time(), UTC)


def put(document: bytes, path: Path) -> None:
    """What was there stays until the new file is whole. Raises CannotWrite."""
    from desktop_app.storage import durable

    try:
        durable.replace_durably(path, document)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise CannotWrite(reason(error, path)) from error
