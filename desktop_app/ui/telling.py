"""What can go wrong with the disk, as one sentence with a next step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.domain.words import words
from desktop_app.storage.errors import (
    ChangedElsewhere,
    ConversationDamaged,
    LibraryUnwritable,
    MadeByNewerVersion,
    NoSuchConversation,
    SaveFailed,
)
from desktop_app.ui.language import tr
from desktop_app.ui.notice import Notice

NEWER = words("A newer Plainspoken made this conversation. Update to open it; it is safe as it is.")
GONE = words("That conversation is not in your library. Look in Recently deleted, or choose another one.")
DAMAGED = words("This conversation’s file is damaged, and stays as it is. Open the last good version of it instead.")
LOST = words("This conversation’s file is damaged, and no earlier version is here. It stays; look for a copy of it.")
UNREAD = words("This conversation’s file is damaged, and stays as it is. Open it from home to see what can be done.")
TAKEN = words("There is another conversation in its place. Both are kept.")


def lost(folder: Path) -> Notice:
    """Of a damaged file in that folder of which there is no earlier version."""

    def show() -> None:
        from desktop_app.ui.brief.brief_saving import show_folder

        show_folder(folder)

    return Notice(tr(LOST), ((tr("Show folder"), show),), is_alert=True)


@contextmanager
def telling(tell: Callable[[Notice], object]) -> Iterator[None]:
    """Tells what went wrong inside, and goes on after it."""
    try:
        yield
    except (SaveFailed, LibraryUnwritable) as failure:
        tell(Notice(tr(failure.reason), is_alert=True))
    except ConversationDamaged:
        tell(Notice(tr(UNREAD), is_alert=True))
    except MadeByNewerVersion:
        tell(Notice(tr(NEWER)))
    except NoSuchConversation:
        tell(Notice(tr(GONE)))
    except ChangedElsewhere:
        tell(Notice(tr(TAKEN)))
