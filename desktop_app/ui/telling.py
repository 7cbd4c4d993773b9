"""What can go wrong with the disk, as one sentence with a next step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

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
DAMAGED = words("This conversation’s file is damaged, and stays as it is. Open an earlier copy; the others are fine.")
TAKEN = words("There is another conversation in its place. Both are kept.")


@contextmanager
def telling(tell: Callable[[Notice], object]) -> Iterator[None]:
    """Tells what went wrong inside, and goes on after it."""
    try:
        yield
    except (SaveFailed, LibraryUnwritable) as failure:
        tell(Notice(tr(failure.reason), is_alert=True))
    except ConversationDamaged:
        tell(Notice(tr(DAMAGED), is_alert=True))
    except MadeByNewerVersion:
        tell(Notice(tr(NEWER)))
    except NoSuchConversation:
        tell(Notice(tr(GONE)))
    except ChangedElsewhere:
        tell(Notice(tr(TAKEN)))
