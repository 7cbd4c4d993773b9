from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.places import Places
from desktop_app.storage.preferences import Preferences, save_preferences
from tests.stories.conftest import NOW, leader, newcomer, places
from tests.stories.leader import Leader
from tests.ui.tour import fills

__all__ = ["leader", "newcomer", "places"]


@pytest.fixture(scope="module")
def host(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Leader]:
    """A leader with a few conversations, who shows us around; one window for all the tests of a file."""
    places = Places.under(tmp_path_factory.mktemp("host"))
    save_preferences(Preferences(is_welcomed=True), places)
    host = Leader(QtBot(request), places, NOW)
    host.starts()
    fills(host)
    yield host
    host.is_gone()
