"""Every screen in both themes, as pictures: ``python packaging/screenshots.py [--out DIR] [--only NAME]``.

They are drawn off screen from an invented library on a fixed day, so two runs give the same pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from desktop_app.app import App, compose  # noqa: E402
from desktop_app.domain.answers import Fact  # noqa: E402
from desktop_app.domain.conversation import Channel, Conversation  # noqa: E402
from desktop_app.places import Places  # noqa: E402
from desktop_app.services.sample import SAMPLE_ID, sample  # noqa: E402

NOW = datetime(2026, 11, 22, 14, 0).astimezone()
TODAY = NOW.date()
Shot = tuple[str, Callable[[App], QWidget]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "packaging" / "screenshots")
    parser.add_argument("--only", default="", help="part of a picture's name")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    for theme in ("light", "dark"):
        with tempfile.TemporaryDirectory() as folder:
            take(application, Path(folder), theme, arguments.out, arguments.only)


def take(application: QApplication, folder: Path, theme: str, out: Path, only: str) -> None:
    app = compose(application, Places.under(folder), lambda: NOW)
    fill(app)
    app.rulebook.read_now()
    app.wishes.adopt(replace(app.wishes.now, theme=theme))
    app.window.show()
    for name, show in shots():
        if only in name:
            keep(show(app), out / f"{name}_{theme}.png")
            for dialog in app.window.findChildren(QDialog):
                dialog.reject()
    app.close()


def shots() -> Iterator[Shot]:
    yield "home", home
    yield "all", lambda app: place(app, "all")
    for step in ("story", "data", "concern", "reason", "ask", "listen"):
        yield step, lambda app, step=step: at_step(app, SAMPLE_ID, step)
    yield "marks", lambda app: at_step(app, "judged", "data")
    yield "message", lambda app: at_step(app, "written", "data")
    yield "brief", brief
    yield "new", lambda app: over(app, app.window.panels.new_conversation)
    yield "go_to", lambda app: over(app, app.window.panels.go_to)
    yield "preferences", lambda app: over(app, app.window.panels.show_preferences)
    yield "help", lambda app: over(app, app.window.panels.show_help)
    yield "rules", lambda app: over(app, app.window.panels.show_rules)
    yield "noticed", lambda app: judged_over(app, app.window.panels.show_noticed)
    yield "large", lambda app: sized(app, 200, 1280)
    yield "narrow", lambda app: sized(app, 100, 700)


def fill(app: App) -> None:
    """The sample, one with judgements, one by message, two more."""
    facts = (
        Fact("a", "Your accounts team told us the September and October invoices are unpaid.", date(2026, 11, 18)),
        Fact("b", "I rang Dana twice and she couldn’t be bothered to call back.", date(2026, 11, 13)),
    )
    judged = Conversation("judged", "Two missed deliveries", "Tomas Reyes", "Sable Freight", on=TODAY + timedelta(5))
    judged = judged.with_answer("facts", facts).with_answer("ask", "Don’t you think that’s fair?")
    written = Conversation("written", "The loyalty app", "Ines Amadi", "Ellery & Co", on=TODAY + timedelta(9), at=time(9))
    renewal = Conversation("renewal", "Renewal nobody is excited about", "Ines Amadi", "Northgate Clinics")
    for each in (
        sample(TODAY),
        judged.described(channel=Channel.PHONE, at=time(14, 30)).at_step("data"),
        written.described(channel=Channel.MESSAGE).with_answer("facts", facts[:1]),
        renewal.with_answer("mood", "resignation"),
        Conversation("held", "Scope of the portal", "Priya Nair", "Harbour Foods", on=TODAY - timedelta(6)),
    ):
        app.library.save(each)


def home(app: App) -> QWidget:
    app.window.open_home()
    app.window.home.go("coming")
    return app.window


def place(app: App, which: str) -> QWidget:
    app.window.open_home()
    app.window.home.go(which)
    return app.window


def at_step(app: App, which: str, step: str) -> QWidget:
    sized(app, 100, 1280)
    if app.window.over is not None:
        app.window.open_home()
    if app.desk.guide is None or app.desk.guide.conversation.id != which:
        app.desk.open(which)
    app.window.go_to_step(step)
    return app.window


def brief(app: App) -> QWidget:
    at_step(app, SAMPLE_ID, "data")
    app.window.around.show_brief()
    return app.window


def over(app: App, show: Callable[[], None]) -> QWidget:
    at_step(app, SAMPLE_ID, "data")
    show()
    return next(dialog for dialog in app.window.findChildren(QDialog) if dialog.isVisible())


def judged_over(app: App, show: Callable[[], None]) -> QWidget:
    at_step(app, "judged", "data")
    show()
    return next(dialog for dialog in app.window.findChildren(QDialog) if dialog.isVisible())


def sized(app: App, text_size: int, width: int) -> QWidget:
    app.wishes.adopt(replace(app.wishes.now, text_size=text_size))
    app.window.resize(width, 832)
    return app.window


def keep(widget: QWidget, path: Path) -> None:
    """Once everything has settled."""
    settled = QEventLoop()
    QTimer.singleShot(700, settled.quit)
    settled.exec()
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    picture.save(str(path), "PNG", 0)


if __name__ == "__main__":
    main()
