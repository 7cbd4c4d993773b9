from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.places import Places
from tests.stories.leader import Leader

NOW = datetime(2026, 3, 18, 9, 0, tzinfo=UTC)


@pytest.fixture
def places(tmp_path) -> Places:
    return Places.under(tmp_path)


@pytest.fixture
def newcomer(qtbot: QtBot, places: Places) -> Iterator[Leader]:
    """A leader who has never started Plainspoken."""
    leader = Leader(qtbot, places, NOW)
    yield leader
    if leader.app is not None:
        leader.quits()


@pytest.fixture
def leader(newcomer: Leader, places: Places) -> Leader:
    """A leader who has seen the sample, thrown it away, and has an empty library before them."""
    newcomer.starts()
    newcomer.clicks(newcomer.button("Throw it away"))
    return newcomer


Starts = Callable[[], Leader]
