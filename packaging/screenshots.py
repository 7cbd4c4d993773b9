"""Pictures of every screen, in every theme. Run as ``python packaging/screenshots.py [--out DIR]``.

The library holds the sample and some invented conversations; today is always the same day, so the pictures are too.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from invented import JUDGED, LIBRARY, SCOPE  # noqa: E402 - beside this file
from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from desktop_app.app import App, compose  # noqa: E402
from desktop_app.domain.steps import METHOD  # noqa: E402
from desktop_app.places import Places  # noqa: E402
from desktop_app.services.sample import SAMPLE_ID, sample  # noqa: E402
from desktop_app.ui import keys  # noqa: E402
from desktop_app.ui.rehearsal.rehearsal_window import RehearsalWindow  # noqa: E402
from desktop_app.ui.shelf import Found  # noqa: E402

NOW = datetime(2026, 11, 22, 20, 15, tzinfo=UTC)
SIZE, NARROW = (1280, 832), (700, 832)
PATIENCE = 20_000
"""Milliseconds for a brief to be drawn."""

Screen = Callable[[App], QWidget]


def fill(app: App) -> None:
    for conversation in (sample(NOW.date()), *LIBRARY):
        app.library.save(conversation)
    app.window.refresh()


def go_home(app: App) -> QWidget:
    app.window.open_home()
    return app.window


def empty_home(app: App) -> QWidget:
    go_home(app)
    settle()
    app.window.home.show_found(Found((), (), (), NOW.date()))
    return app.window


def step(key: str, conversation: str = SAMPLE_ID) -> Screen:
    def show(app: App) -> QWidget:
        app.desk.open(conversation)
        app.window.go_to_step(key)
        return app.window

    return show


def press(key: keys.Key) -> Screen:
    def show(app: App) -> QWidget:
        step("concern")(app)
        settle()
        app.window.do(key.keys)
        return app.window

    return show


def brief(app: App) -> QWidget:
    press(keys.BRIEF)(app)
    settle()
    for _ in range(PATIENCE // 50):
        if "being drawn" not in app.window.over.pages.accessibleName():
            break
        QTest.qWait(50)
    return app.window


def on(conversation: str, show: Callable[[App], object]) -> Screen:
    """What opens over a conversation."""

    def open_it(app: App) -> QWidget:
        step("data", conversation)(app)
        settle()
        show(app)
        return app.window

    return open_it


def talk_soon(app: App) -> QWidget:
    go_home(app)
    app.window.around.talk_soon()
    return app.window


def pocket_card(app: App) -> QWidget:
    step("data")(app)
    app.window.around.show_pocket_card()
    card = app.window.around.pocket
    assert card is not None
    return card


def narrow(app: App) -> QWidget:
    app.window.resize(*NARROW)
    return step("data")(app)


def large(app: App) -> QWidget:
    app.wishes.adopt(replace(app.wishes.now, text_size=200))
    return step("concern")(app)


SCREENS: dict[str, Screen] = {
    "home": go_home,
    "home-empty": empty_home,
    **{each.key: step(each.key) for each in METHOD},
    "message": step("ask", SCOPE.id),
    "brief": brief,
    "new": press(keys.NEW),
    "go-to": press(keys.GO_TO),
    "preferences": press(keys.PREFERENCES),
    "help": press(keys.HELP),
    "marks": step("data", JUDGED.id),
    "noticed": on(JUDGED.id, lambda app: app.window.panels.show_noticed()),
    "rules": on(JUDGED.id, lambda app: app.window.panels.show_rules()),
    "gate": on(JUDGED.id, lambda app: app.window.around.rehearse()),
    "mood": on(SAMPLE_ID, lambda app: app.window.around.note_mood()),
    "rehearsal": on(SAMPLE_ID, lambda app: app.window.around.rehearse()),
    "their-chair": on(SAMPLE_ID, lambda app: app.window.around.sit_in_their_chair()),
    "pocket-card": pocket_card,
    "talk-soon": talk_soon,
    "narrow": narrow,
    "large": large,
}


def settle() -> None:
    QTest.qWait(500)  # past the fade, the first marks and the list


def picture(app: App, show: Screen) -> QImage:
    """The window with the dialog that lies on it, if there is one."""
    window = show(app)
    settle()
    app.desk.flush()
    QTest.qWait(20)
    whole = window.grab()
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, RehearsalWindow):
        dialog.resize(window.size())
        settle()
        whole = dialog.grab()
        dialog.close()
    elif dialog is not None:
        _lay_over(whole, dialog, window)
        dialog.close()
    return with_palette(whole.toImage())


def with_palette(image: QImage) -> QImage:
    """A quarter of the bytes: the 256 colours there are most of stand for their neighbours."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    most = Counter(memoryview(image.constBits()).cast("I")).most_common(256)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _ in most], flags)


def _lay_over(whole: QPixmap, dialog: QWidget, window: QWidget) -> None:
    middle = window.rect().center() - dialog.rect().center()
    painter = QPainter(whole)
    painter.fillRect(whole.rect(), Qt.GlobalColor.transparent)
    painter.drawPixmap(middle, dialog.grab())
    painter.setPen(dialog.palette().mid().color())
    painter.drawRect(dialog.rect().translated(middle))
    painter.end()


def pictures(application: QApplication) -> Iterator[tuple[str, QImage]]:
    """A fresh window for each theme, and each screen at its own size."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        Path("Documents").mkdir()
        app = compose(application, Places.under(Path(), Path("Documents/Conversations")), lambda: NOW)
        app.rulebook.read_now()
        app.window.show()
        app.window.activateWindow()
        fill(app)
        for theme in app.look.themes():
            for name, show in SCREENS.items():
                app.wishes.adopt(replace(app.wishes.now, theme=theme, text_size=100))
                app.window.resize(*SIZE)
                yield f"{name}-{theme}", picture(app, show)
                app.window.refresh()
        app.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent / "screenshots")
    out: Path = parser.parse_args().out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    written = 0
    for name, image in pictures(QApplication([])):
        image.save(str(out / f"{name}.png"), "PNG", 0)
        written += (out / f"{name}.png").stat().st_size
    print(f"{len(list(out.glob('*.png')))} pictures in {out}, {written / 2**20:.1f} MB")


if __name__ == "__main__":
    main()
