import shutil
import struct
from importlib.util import find_spec
from pathlib import Path

import pytest

from desktop_app.services.qt_libraries import LIBRARIES, Need
from desktop_app.services.surroundings import Surroundings, can_load, read_release

X11, WAYLAND = {"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}


def linux(environment, lacks=(), release="", answers=(":0", "wayland-0")):
    return Surroundings(
        "linux",
        environment,
        lambda name: not any(each in name for each in lacks),
        lambda: release,
        lambda _kind, display: display in answers,
    )


def test_elsewhere_nothing_is_looked_for():
    for system in ("darwin", "win32"):
        computer = Surroundings(system, {}, lambda _: False)
        assert (computer.missing, computer.has_display) == ((), True)


def test_all_libraries_there_means_none_missing():
    assert linux(X11).missing == ()


def test_one_display_that_has_all_it_needs_is_enough():
    assert linux(X11 | WAYLAND, lacks=["xcb"]).missing == ()
    assert linux(X11 | WAYLAND, lacks=["wayland"]).missing == ()
    assert [each.need for each in linux(X11 | WAYLAND, lacks=["xcb-cursor", "wayland"]).missing] == [Need.X11]


def test_a_library_of_any_window_is_missed_whatever_the_display():
    for environment in (X11, WAYLAND, {}, {"QT_QPA_PLATFORM": "offscreen"}):
        assert [each.soname for each in linux(environment, lacks=["EGL"]).missing] == ["libEGL.so.1"]


def test_without_a_display_x11_is_what_would_be_needed():
    assert {each.need for each in linux({}, lacks=["xcb", "wayland"]).missing} == {Need.X11}
    assert linux({"QT_QPA_PLATFORM": "offscreen"}, lacks=["xcb", "wayland"]).missing == ()


@pytest.mark.parametrize(
    ("environment", "has_display"),
    [
        ({}, False),
        (X11, True),
        (WAYLAND, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "xcb"} | WAYLAND, False),
        ({"QT_QPA_PLATFORM": "wayland;xcb"} | X11, True),
    ],
)
def test_a_display_is_what_the_session_offers_and_qt_may_use(environment, has_display):
    assert linux(environment).has_display is has_display


def test_a_display_that_does_not_answer_is_none():
    assert not linux({"DISPLAY": ":77"}).has_display
    assert not linux({"DISPLAY": ":77", "WAYLAND_DISPLAY": "wayland-9"}).has_display
    assert linux({"DISPLAY": ":77"} | WAYLAND).has_display
    assert linux({"DISPLAY": ":77", "QT_QPA_PLATFORM": "offscreen"}).has_display


def test_what_a_display_that_does_not_answer_would_need_is_still_named():
    assert [each.soname for each in linux({"DISPLAY": ":77"}, lacks=["xcb-cursor"]).missing] == ["libxcb-cursor.so.0"]


def test_the_displays_offered_are_named_as_they_are_set():
    assert linux({"DISPLAY": ":77", "WAYLAND_DISPLAY": ""}).named == "DISPLAY is :77"
    assert linux({"DISPLAY": ":77"} | WAYLAND).named == "WAYLAND_DISPLAY is wayland-0, DISPLAY is :77"


def test_each_package_is_named_once():
    line = linux(X11, lacks=["libxcb"], release='ID="fedora"\n').mend
    assert line.startswith("sudo dnf install ")
    assert line.split().count("libxcb") == 1


def test_the_system_is_asked_itself():
    assert not can_load("libthere-is-no-such.so.1")
    assert can_load("libc.so.6") or shutil.which("ldd") is None
    assert isinstance(read_release(), str)


def test_a_system_without_a_release_file_has_none(monkeypatch):
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: (_ for _ in ()).throw(FileNotFoundError()))
    assert read_release() == ""


def needed_by(file):
    """The DT_NEEDED entries of a 64-bit little-endian ELF file."""
    data = file.read_bytes()
    sections_at, size, count = struct.unpack_from("<Q", data, 40)[0], *struct.unpack_from("<HH", data, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, sections_at + each * size) for each in range(count)]
    dynamic = next(each for each in sections if each[1] == 6)
    names_at = sections[dynamic[6]][4]
    for place in range(dynamic[4], dynamic[4] + dynamic[5], 16):
        tag, value = struct.unpack_from("<QQ", data, place)
        if tag == 1:
            yield data[names_at + value : data.index(b"\0", names_at + value)].decode()


QT = Path(find_spec("PySide6").origin).parent / "Qt"
OF_THE_C_LIBRARY = {
    "libc.so.6",
    "libm.so.6",
    "libdl.so.2",
    "libpthread.so.0",
    "ld-linux-x86-64.so.2",
    "librt.so.1",
    "libresolv.so.2",
}
OF_THE_COMPILER = {"libstdc++.so.6", "libgcc_s.so.1"}
USED = {
    Need.WINDOW: ["lib/libQt6Core.so.6", "lib/libQt6Gui.so.6", "lib/libQt6Widgets.so.6", "lib/libQt6Svg.so.6",
                  "lib/libQt6DBus.so.6", "lib/libQt6Network.so.6", "plugins/platforms/libqoffscreen.so"],
    Need.X11: ["lib/libQt6XcbQpa.so.6", "plugins/platforms/libqxcb.so"],
    Need.WAYLAND: ["lib/libQt6WaylandClient.so.6", "plugins/platforms/libqwayland.so"],
}  # fmt: skip


@pytest.mark.skipif(not (QT / "lib" / "libQt6Core.so.6").exists(), reason="Qt's Linux wheel is not what is installed")
def test_the_table_is_what_the_installed_qt_asks_for():
    bundled = {each.name for each in (QT / "lib").iterdir()} | OF_THE_C_LIBRARY | OF_THE_COMPILER
    for_window = {name for each in USED[Need.WINDOW] for name in needed_by(QT / each)} - bundled
    for need, files in USED.items():
        asked = {name for each in files for name in needed_by(QT / each)} - bundled
        listed = {each.soname for each in LIBRARIES if each.need is need}
        assert listed == (asked if need is Need.WINDOW else asked - for_window)
