"""The composition root: the one place where the parts are introduced to each other."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.domain.moods import Mood
from desktop_app.places import Places
from desktop_app.storage.errors import LibraryInUse, LibraryUnwritable
from desktop_app.storage.ids import library_key
from desktop_app.storage.library import Library
from desktop_app.storage.mood_journal import MoodJournal
from desktop_app.storage.own_moods import OwnMoodsRefused, read_own_moods
from desktop_app.storage.preferences import load_preferences, save_preferences
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import speak, tr
from desktop_app.ui.look import Look
from desktop_app.ui.notice import Notice
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.welcome import welcome
from desktop_app.ui.window import Window
from desktop_app.ui.wishes import Wishes

OWN_RULES = "rules.toml"
"""In the folder of settings: the leader's own writing rules, if there are any."""
AFTER_FIRST_PAINT = 120
"""Milliseconds after which the whole library is listed and the writing rules are read, not in the way of the window."""
LACKING = 3
"""Exit code: the system lacks something, here a library that can be written."""


@dataclass
class App:
    """Everything that must live as long as the window."""

    library: Library
    look: Look
    desk: Desk
    wishes: Wishes
    rulebook: Rulebook
    window: Window

    def close(self) -> None:
        self.window.close()
        self.library.close()


def _hang_doorbell(app: App, places: Places) -> None:
    from desktop_app.ui.single_window import Doorbell, come_forward

    Doorbell(library_key(places.library), partial(come_forward, app.window), app.window)


def _join(places: Places) -> int:
    """Another window has this library: it comes forward instead."""
    from desktop_app.ui.single_window import raise_first

    if raise_first(library_key(places.library)):
        return 0
    print("Another Plainspoken has this library open. Close it, then start again.", file=sys.stderr)
    return LACKING


def local_now() -> datetime:
    return datetime.now().astimezone()


def compose(application: QApplication, places: Places, now: Callable[[], datetime] = local_now) -> App:
    """The window with all it needs, not yet shown. Raises LibraryUnwritable, LibraryInUse."""
    preferences = load_preferences(places)
    library = Library(places)
    look = Look(application)
    wishes = Wishes(preferences, partial(save_preferences, places=places), look, application)
    moods, refusal = _own_moods(places)
    desk = Desk(library, now, preferences.pace, MoodJournal(places), moods)
    rulebook = Rulebook(places.settings / OWN_RULES, wishes.kept, wishes.keep, parent=application)
    window = Window(desk, look, wishes, rulebook)
    if refusal:
        QTimer.singleShot(0, window, lambda: window.notices.tell(Notice(refusal)))
    return App(library, look, desk, wishes, rulebook, window)


def _own_moods(places: Places) -> tuple[tuple[Mood, ...], str]:
    """The leader's own, or why their file was refused."""
    try:
        return read_own_moods(places), ""
    except OwnMoodsRefused as refusal:
        return (), str(refusal)


def start(app: App, file: Path | None = None) -> None:
    """Where a leader left off; the first time, in a finished sample that is theirs to change."""
    app.window.show_known()
    QTimer.singleShot(AFTER_FIRST_PAINT, app.window, app.window.refresh)
    wished = app.wishes.now
    if file is not None:
        app.desk.open(file.stem)
    elif not wished.is_welcomed and not app.desk.entries():
        from desktop_app.services.sample import sample

        app.desk.lay_out(sample(app.desk.today()))
        app.window.notices.tell(welcome(app.window))
    elif wished.last_open:
        app.desk.open(wished.last_open)
    app.wishes.adopt(replace(wished, is_welcomed=True))


def run(places: Places, file: Path | None = None, language: str | None = None) -> int:
    """Shows the window until it is closed; the exit code of the program."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        return LACKING
    is_understood = speak(language, application)
    application.setApplicationName("Plainspoken")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("io.github.plainspoken.Plainspoken")
    try:
        app = compose(application, places)
    except LibraryInUse:
        return _join(places)
    except LibraryUnwritable as hindrance:
        print(hindrance.reason, file=sys.stderr)
        return LACKING
    start(app, file)
    if not is_understood:
        app.window.notices.tell(Notice(tr("Plainspoken does not speak that language yet. It goes on in English.")))
    app.window.show()
    QTimer.singleShot(AFTER_FIRST_PAINT, app.window, lambda: _hang_doorbell(app, places))
    QTimer.singleShot(AFTER_FIRST_PAINT, app.rulebook, app.rulebook.open)
    code = application.exec()
    app.library.close()
    return code
