"""Which conversation is meant: one of the library by its id, or a file."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.conversation import Conversation
from desktop_app.places import Places
from desktop_app.storage.codec import decode
from desktop_app.storage.errors import NoSuchConversation
from desktop_app.storage.files import list_file
from desktop_app.storage.folder import is_not_begun, look_into, path_in
from desktop_app.storage.ids import is_id
from desktop_app.storage.reading import read_record


def find_conversation(named: str, places: Places) -> Conversation:
    """Only reads. An id of the library comes before a file of that name.

    Raises NoSuchConversation, ConversationDamaged, MadeByNewerVersion.
    """
    try:
        return find_in_library(named, places)
    except NoSuchConversation:
        if not Path(named).is_file():
            raise
    return decode(read_record(Path(named)))


def find_in_library(named: str, places: Places) -> Conversation:
    """Needs no lock, so it works beside an open window. Raises as ``find_conversation``, and LibraryUnwritable."""
    if is_not_begun(places) or not is_id(named):
        raise NoSuchConversation(named)
    look_into(places.library)
    return list_file(path_in(places.library, named))
