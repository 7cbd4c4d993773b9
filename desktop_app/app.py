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
from desktop_app.assets import asset
from desktop_app.domain.words import words
from desktop_app.places import Places
from desktop_app.storage.errors import LibraryInUse, LibraryUnwritable
from desktop_app.storage.ids import library_key
from desktop_app.storage.library import Library
from desktop_app.storage.mood_journal import MoodJournal
from desktop_app.storage.preferences import load_preferences, save_preferences
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import speak, tr
from desktop_app.ui.look import Look
from desktop_app.ui.mood.mood_book import MoodBook
from desktop_app.ui.notice import Notice
from desktop_app.ui.noticing.rulebook import Rulebook
from desktop_app.ui.standing import screens_there, stand_as_left
from desktop_app.ui.window import Window
from desktop_app.ui.wishes import Wishes

OWN_RULES = "rules.toml"
"""In the folder of settings: the leader's own writing rules, if there are any."""
AFTER_FIRST_PAINT = 120
"""Milliseconds after which the whole library is listed and the writing rules are read, not in the way of the window."""
FIRST = 200
"""Rows listed before the first paint; the others follow it."""
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


IN_USE = words("Another Plainspoken has this library open. Close it, then try again.")


def _is_joined(places: Places) -> bool:
    """Another window has this library: it comes forward instead, if it answers."""
    from desktop_app.ui.single_window import raise_first

    return raise_first(library_key(places.library))


def _go_elsewhere(application: QApplication, places: Places, file: Path | None, reason: str) -> int:
    """Says why the library cannot be used, on the error output and in a window, and goes on as the leader wants."""
    from desktop_app.ui.no_library import ask_where

    print(reason, file=sys.stderr)
    folder = ask_where(application, places, reason)
    return LACKING if folder is None else run(replace(places, library=folder), file)


def local_now() -> datetime:
    return datetime.now().astimezone()


def compose(application: QApplication, places: Places, now: Callable[[], datetime] = local_now) -> App:
    """The window with all it needs, not yet shown. Raises LibraryUnwritable, LibraryInUse."""
    preferences = load_preferences(places)
    library = Library(places)
    look = Look(application)
    wishes = Wishes(preferences, partial(save_preferences, places=places), look, application)
    moods = MoodBook(places, application)
    desk = Desk(library, now, preferences.pace, MoodJournal(places))
    rulebook = Rulebook(places.settings / OWN_RULES, wishes.kept, wishes.keep, parent=application)
    window = Window(desk, look, wishes, rulebook, moods)
    if moods.refusal:
        look_at = (tr("Look at it"), window.panels.show_own_moods)
        QTimer.singleShot(0, window, lambda: window.notices.tell(Notice(moods.refusal, (look_at,))))
    return App(library, look, desk, wishes, rulebook, window)


def start(app: App, file: Path | None = None) -> None:
    """Where a leader left off; the first time, in a finished sample that is theirs to change."""
    app.window.home.show_entries(app.desk.known_entries(FIRST), (), app.desk.today())
    QTimer.singleShot(AFTER_FIRST_PAINT, app.desk, app.desk.shelf.look)
    wished = app.wishes.now
    if file is not None:
        from desktop_app.ui.named_file import open_named

        open_named(file, app.desk)
    elif not wished.is_welcomed and not app.desk.entries():
        from desktop_app.services.sample import sample
        from desktop_app.ui.welcome import welcome

        app.desk.lay_out(sample(app.desk.today()))
        app.window.notices.tell(welcome(app.window))
    elif wished.last_open:
        app.desk.open(wished.last_open)
    app.wishes.adopt(replace(wished, is_welcomed=True))


def _read_rules_with_the_first(app: App) -> None:
    """Home needs no writing rules; a conversation does."""
    if app.desk.guide is not None:
        app.rulebook.want()
    app.desk.opened.connect(lambda _guide: app.rulebook.want())


def _wear_icon(application: QApplication) -> None:
    from PySide6.QtGui import QIcon

    application.setWindowIcon(QIcon(str(asset("resources/icons/plainspoken.svg"))))


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
        return 0 if _is_joined(places) else _go_elsewhere(application, places, file, IN_USE)
    except LibraryUnwritable as hindrance:
        return _go_elsewhere(application, places, file, hindrance.reason)
    stand_as_left(app.window, places, screens_there())
    start(app, file)
    if not is_understood:
        app.window.notices.tell(Notice(tr("Plainspoken does not speak that language yet. It goes on in English.")))
    app.window.show()
    QTimer.singleShot(AFTER_FIRST_PAINT, app.window, lambda: _hang_doorbell(app, places))
    QTimer.singleShot(AFTER_FIRST_PAINT, app.rulebook, lambda: _read_rules_with_the_first(app))
    QTimer.singleShot(AFTER_FIRST_PAINT, application, partial(_wear_icon, application))
    code = application.exec()
    app.library.close()
    return code
