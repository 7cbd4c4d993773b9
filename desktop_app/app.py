"""The composition root: the one place where the parts are introduced to each other."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.places import Places
from desktop_app.services.sample import sample
from desktop_app.storage.errors import LibraryInUse, LibraryUnwritable
from desktop_app.storage.library import Library
from desktop_app.storage.preferences import load_preferences, save_preferences
from desktop_app.ui.desk import Desk
from desktop_app.ui.look import Look
from desktop_app.ui.welcome import welcome
from desktop_app.ui.window import Window
from desktop_app.ui.wishes import Wishes

LACKING = 3
"""Exit code: the system lacks something, here a library that can be written."""


@dataclass
class App:
    """Everything that must live as long as the window."""

    library: Library
    look: Look
    desk: Desk
    wishes: Wishes
    window: Window

    def close(self) -> None:
        self.window.close()
        self.library.close()


def local_now() -> datetime:
    return datetime.now().astimezone()


def compose(application: QApplication, places: Places, now: Callable[[], datetime] = local_now) -> App:
    """The window with all it needs, not yet shown. Raises LibraryUnwritable, LibraryInUse."""
    preferences = load_preferences(places)
    library = Library(places)
    look = Look(application)
    wishes = Wishes(preferences, partial(save_preferences, places=places), look, application)
    desk = Desk(library, now, preferences.pace)
    window = Window(desk, look, wishes)
    return App(library, look, desk, wishes, window)


def start(app: App, file: Path | None = None) -> None:
    """Where a leader left off; the first time, in a finished sample that is theirs to change."""
    app.window.refresh()
    wished = app.wishes.now
    if file is not None:
        app.desk.open(file.stem)
    elif not wished.is_welcomed and not app.desk.entries():
        app.desk.lay_out(sample(app.desk.today()))
        app.window.notices.tell(welcome(app.window))
    elif wished.last_open and any(entry.id == wished.last_open for entry in app.desk.entries()):
        app.desk.open(wished.last_open)
    app.wishes.adopt(replace(wished, is_welcomed=True))


def run(places: Places, file: Path | None = None, language: str | None = None) -> int:
    """Shows the window until it is closed; the exit code of the program."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        return LACKING
    application.setApplicationName("Plainspoken")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("io.github.plainspoken.Plainspoken")
    try:
        app = compose(application, places)
    except (LibraryUnwritable, LibraryInUse) as hindrance:
        print(hindrance, file=sys.stderr)
        return LACKING
    start(app, file)
    app.window.show()
    code = application.exec()
    app.library.close()
    return code
