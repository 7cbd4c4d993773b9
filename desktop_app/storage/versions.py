"""What a conversation was before each save: all of a day, then ever fewer. Stays on this computer."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.storage.durable import make_folder, replace_durably
from desktop_app.storage.errors import ConversationDamaged, MadeByNewerVersion, NoSuchConversation
from desktop_app.storage.ids import SUFFIX, is_id
from desktop_app.storage.reading import read_bytes, read_record, record_in

if TYPE_CHECKING:
    from desktop_app.domain.conversation import Conversation

_LOG = logging.getLogger(__name__)
_NAME = re.compile(r"(\d{10,15})-(\d{8}T\d{6}\.\d{6})-[0-9a-f]{16}\.json")
_STAMP = "%Y%m%dT%H%M%S.%f"
_ALL, _HOURLY, _DAILY = timedelta(hours=24), timedelta(days=7), timedelta(days=60)
_HOUR = timedelta(hours=1)


class Version(NamedTuple):
    """What the conversation ``id`` was until ``kept`` (UTC). Later revisions are newer, whatever the clock said."""

    id: str
    revision: int
    kept: datetime
    path: Path


class Versions:
    """Below ``folder``, one folder for each conversation. ``now`` is the clock, in UTC."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder, self._now = folder, now
        self._thinned: dict[str, datetime] = {}

    def keep(self, which: str, revision: int, path: Path, data: bytes) -> bool:
        """Keeps ``data``, now at ``path``, about to go; whether it is kept. A save does not fail because this does."""
        kept = self._now()
        folder = self._folder / which
        try:
            if not folder.is_dir():
                make_folder(self._folder)
                make_folder(folder)
            _link_or_copy(path, data, folder / _name(revision, kept, data))
            self._thin_hourly(which, kept)
        except OSError as error:
            _LOG.warning("A version could not be kept: %s", error.strerror)
            return False
        return True

    def rescue(self, path: Path) -> bool:
        """Keeps a whole conversation that an interrupted save has left at ``path``; whether it may go from there."""
        from desktop_app.storage.codec import decode

        try:
            data = read_bytes(path) or b""
            conversation = decode(record_in(data))
        except ConversationDamaged:
            return True
        except (OSError, MadeByNewerVersion):
            return False
        return self.keep(conversation.id, conversation.revision, path, data)

    def of(self, which: str) -> tuple[Version, ...]:
        """Newest first."""
        if not (is_id(which) and (self._folder / which).is_dir()):
            return ()
        named = ((path, _NAME.fullmatch(path.name)) for path in (self._folder / which).iterdir())
        found = (Version(which, int(name[1]), _utc(name[2]), path) for path, name in named if name)
        return tuple(sorted(found, key=lambda version: (version.revision, version.kept), reverse=True))

    def newest_good(self, which: str) -> tuple[Version, Conversation] | None:
        """The newest version that can still be read."""
        for version in self.of(which):
            with contextlib.suppress(OSError, ConversationDamaged, MadeByNewerVersion, NoSuchConversation):
                return version, self.read(version)
        return None

    def last_good(self, which: str) -> Conversation | None:
        found = self.newest_good(which)
        return found[1] if found else None

    def read(self, version: Version) -> Conversation:
        """Raises OSError, NoSuchConversation, ConversationDamaged, MadeByNewerVersion."""
        from desktop_app.storage.codec import decode

        return decode(read_record(version.path))

    def forget(self, which: str) -> None:
        """Raises OSError."""
        if is_id(which) and (self._folder / which).is_dir():
            shutil.rmtree(self._folder / which)

    def thin(self, which: str) -> None:
        """Raises OSError."""
        spared = self.newest_good(which)
        for version in superfluous(self.of(which), self._now()):
            if spared is None or version != spared[0]:
                version.path.unlink(missing_ok=True)

    def _thin_hourly(self, which: str, now: datetime) -> None:
        if abs(now - self._thinned.get(which, datetime.min.replace(tzinfo=UTC))) >= _HOUR:
            self._thinned[which] = now
            self.thin(which)


def superfluous(versions: Iterable[Version], now: datetime) -> list[Version]:
    """All but: everything of the last 24 hours, the newest of each hour for a week, of each day for 60, of each week.

    ``versions`` come newest first. What a wrong clock stamped in the future is kept.
    """
    taken: set[tuple[str, int]] = set()
    fewer: list[Version] = []
    for version in versions:
        span = _span(version.kept, now - version.kept)
        if span in taken:
            fewer.append(version)
        elif span:
            taken.add(span)
    return fewer


def _span(kept: datetime, age: timedelta) -> tuple[str, int] | None:
    day = kept.toordinal()
    if age < _ALL:
        return None
    if age < _HOURLY:
        return "hour", day * 24 + kept.hour
    return ("day", day) if age < _DAILY else ("week", (day - 1) // 7)


def _name(revision: int, kept: datetime, data: bytes) -> str:
    from hashlib import sha256

    return f"{revision:010d}-{kept.strftime(_STAMP)}-{sha256(data).hexdigest()[:16]}{SUFFIX}"


def _utc(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp).replace(tzinfo=UTC)


def _link_or_copy(path: Path, data: bytes, kept: Path) -> None:
    """A second name costs no time and no room; where that is not possible, a copy."""
    try:
        os.link(path, kept)
    except FileExistsError:
        return
    except OSError:
        replace_durably(kept, data)
