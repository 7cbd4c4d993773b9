from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.places import Places
from desktop_app.storage.preferences import Preferences, save_preferences
from desktop_app.ui.look import Look
from tests.stories.conftest import NOW, leader, newcomer, places
from tests.stories.leader import Leader
from tests.ui.rehearsal_hall import Hall
from tests.ui.soon_page import Opened, opener
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


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Worn by all that a test builds of its own; light again when it is over."""
    look = Look(qapp)
    look.wear("light")
    yield look
    look.wear("light")
    shiboken6.delete(look)


@pytest.fixture
def enter(look: Look) -> Iterator[Callable[..., Hall]]:
    """Opens a rehearsal, however many times."""
    halls: list[Hall] = []

    def enter(*given: Any, **how: Any) -> Hall:
        halls.append(Hall(look, *given, **how))
        return halls[-1]

    yield enter
    for hall in halls:
        if shiboken6.isValid(hall.window):
            shiboken6.delete(hall.window)


@pytest.fixture
def hosted(leader):
    """A leader with a few conversations, one of them deleted."""
    fills(leader)
    return leader


@pytest.fixture
def soon_opened(qtbot: QtBot, look: Look, tmp_path: Path) -> Opened:
    return opener(qtbot, look, tmp_path)
