"""Preferences are worn at once; the pace is measured with a clock of the test's own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.speech import count_words
from desktop_app.places import Places
from desktop_app.storage.preferences import Preferences, load_preferences, save_preferences
from desktop_app.ui.brief import brief_saving
from desktop_app.ui.look import Look
from desktop_app.ui.settings.pace_measure import ALOUD, pace_of
from desktop_app.ui.settings.preferences_form import PreferencesForm

Opened = Callable[..., PreferencesForm]


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(qtbot: QtBot, look: Look, clock: Clock, tmp_path: Path) -> Opened:
    windows: list[QWidget] = []

    def open_form(
        preferences: Preferences | None = None, themes: tuple[str, ...] = ("dark", "light"), width: int = 1280
    ) -> PreferencesForm:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, 832)
        window.show()
        form = PreferencesForm(preferences or Preferences(), themes, look, window, clock=clock, library=tmp_path)
        with qtbot.waitActive(form):
            form.open()
        return form

    return open_form


def heard(form: PreferencesForm) -> list[Preferences]:
    changed: list[Preferences] = []
    form.changed.connect(changed.append)
    return changed


def test_a_theme_is_chosen_with_the_arrow_keys_and_worn_at_once(qtbot: QtBot, opened: Opened) -> None:
    form = opened(Preferences(theme="light"))
    changed = heard(form)
    assert form.focusWidget() is form.themes["light"]
    qtbot.keyClick(form.themes["light"], Qt.Key.Key_Right)
    assert [each.theme for each in changed] == ["dark"]


def test_themes_are_the_systems_light_dark_and_then_any_file(opened: Opened) -> None:
    form = opened(themes=("dark", "high_contrast", "light"))
    assert [pick.text() for pick in form.themes.values()] == ["As the system", "Light", "Dark", "High contrast"]
    changed = heard(form)
    form.themes["high_contrast"].click()
    assert [str(each.theme) for each in changed] == ["high_contrast"]


def test_the_text_grows_in_steps_of_ten_up_to_two_hundred(qtbot: QtBot, opened: Opened) -> None:
    form = opened()
    changed = heard(form)
    qtbot.keyClick(form.text_size.slider, Qt.Key.Key_Right)
    qtbot.keyClick(form.text_size.slider, Qt.Key.Key_End)
    qtbot.keyClick(form.text_size.slider, Qt.Key.Key_Right)
    qtbot.keyClick(form.text_size.slider, Qt.Key.Key_Home)
    assert [each.text_size for each in changed] == [110, 200, 90]


def test_a_dragged_handle_changes_the_text_only_when_it_is_let_go(qtbot: QtBot, opened: Opened) -> None:
    form = opened()
    changed = heard(form)
    form.text_size.slider.setSliderDown(True)
    form.text_size.slider.setSliderPosition(15)
    assert changed == []
    form.text_size.slider.setSliderDown(False)
    assert [each.text_size for each in changed] == [150]


def test_a_pace_is_typed(qtbot: QtBot, opened: Opened) -> None:
    form = opened()
    changed = heard(form)
    form.pace.spin.selectAll()
    qtbot.keyClicks(form.pace.spin, "145")
    assert changed[-1].pace == 145


def test_reading_aloud_measures_the_pace_from_space_to_space(qtbot: QtBot, opened: Opened, clock: Clock) -> None:
    form = opened()
    changed = heard(form)
    qtbot.mouseClick(form.pace.wish, Qt.MouseButton.LeftButton)
    turn = form.pace.measure.turn
    assert form.focusWidget() is turn
    qtbot.keyClick(turn, Qt.Key.Key_Space)
    assert turn.text() == "Stop"
    clock.now += 30
    qtbot.keyClick(turn, Qt.Key.Key_Space)
    pace = count_words(ALOUD) * 2
    assert form.pace.measure.told.text() == f"You said {count_words(ALOUD)} words in 30 seconds: {pace} words a minute."
    assert (form.pace.spin.value(), changed[-1].pace) == (pace, pace)


@pytest.mark.parametrize("seconds", [0, 2, 600])
def test_a_text_not_read_to_its_end_leaves_the_pace_alone(opened: Opened, clock: Clock, seconds: float) -> None:
    form = opened()
    changed = heard(form)
    form.pace.measure.turn.click()
    clock.now += seconds
    form.pace.measure.turn.click()
    assert changed == []
    assert form.pace.measure.told.text().startswith("That does not look like the whole text.")


def test_the_text_to_read_is_about_half_a_minute() -> None:
    assert 60 <= count_words(ALOUD) <= 70
    assert pace_of(ALOUD, 30) == count_words(ALOUD) * 2


def test_paper_is_chosen(opened: Opened) -> None:
    form = opened()
    changed = heard(form)
    form.papers["letter"].click()
    assert [each.paper for each in changed] == ["letter"]


def test_the_folder_of_the_library_is_shown_and_opened(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Any] = []
    monkeypatch.setattr(brief_saving.QDesktopServices, "openUrl", shown.append)
    form = opened()
    assert str(tmp_path) in [each.accessibleName() for each in form.findChildren(QLabel)]
    form.library.show_it.click()
    assert [Path(url.toLocalFile()) for url in shown] == [tmp_path]


def test_without_a_folder_given_the_preferred_or_the_usual_one_is_shown(
    qtbot: QtBot, look: Look, tmp_path: Path
) -> None:
    for preferences, folder in (
        (Preferences(library=str(tmp_path)), tmp_path),
        (Preferences(), Places.of_this_user().library),
    ):
        form = PreferencesForm(preferences, ("light",), look)
        qtbot.addWidget(form)
        assert form.library.folder == folder


def test_it_says_that_everything_stays_here(opened: Opened) -> None:
    assert "Everything you write stays on this computer." in [each.text() for each in opened().findChildren(QLabel)]


def test_what_was_changed_is_there_the_next_day(opened: Opened, tmp_path: Path) -> None:
    places = Places.under(tmp_path)
    form = opened(Preferences(theme="light"))
    form.changed.connect(lambda wished: save_preferences(wished, places))
    form.themes["dark"].click()
    form.papers["letter"].click()
    form.pace.spin.setValue(150)
    kept = load_preferences(places)
    assert (kept.theme, kept.paper, kept.pace) == ("dark", "letter", 150)


def test_tab_follows_the_eye(qtbot: QtBot, opened: Opened) -> None:
    form = opened(Preferences(theme="system"))
    form.pace.measure.show()
    met: list[QWidget] = []
    while (here := form.focusWidget()) not in met:
        met.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    tops = [each.mapTo(form, QPoint(0, each.height() // 2)).y() for each in met if form.body.isAncestorOf(each)]
    assert {form.text_size.slider, form.pace.spin, form.pace.wish, form.pace.measure.turn, form.library.show_it} < set(
        met
    )
    assert tops == sorted(tops)
    assert met[-1] is form.ending


@pytest.mark.parametrize("text_size", [90, 100, 200])
@pytest.mark.parametrize("width", [700, 1280])
def test_nothing_is_cut_off_sideways(opened: Opened, look: Look, text_size: int, width: int) -> None:
    look.wear("light", text_size)
    form = opened(Preferences(text_size=text_size), width=width)
    form.pace.measure.show()
    QApplication.processEvents()
    assert form.width() <= width
    assert form.body.widget().width() <= form.body.viewport().width()
    for shown in form.body.widget().findChildren(QWidget):
        if shown.isVisible() and shown.parentWidget() is not form.pace.spin:
            assert shown.mapTo(form.body.widget(), QPoint(shown.width(), 0)).x() <= form.body.widget().width()


def test_the_arrows_reach_a_theme_on_another_line(opened: Opened, look: Look, qtbot: QtBot) -> None:
    look.wear("light", 200)
    form = opened(Preferences(theme="light"), width=600)
    assert form.themes["dark"].y() > form.themes["light"].y() or form.themes["light"].y() > form.themes["system"].y()
    form.themes["light"].setFocus()
    qtbot.keyClick(form.themes["light"], Qt.Key.Key_Right)
    assert form.focusWidget() is form.themes["dark"]
    assert form.themes["dark"].isChecked()
