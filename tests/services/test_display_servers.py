"""A display is asked whether it answers, and lets a window in."""

import os
import shutil
import socket
import subprocess
from ctypes.util import find_library

import pytest

from desktop_app.services.display_servers import _ASK, can_reach
from desktop_app.services.qt_libraries import Need

NEEDS_X11 = pytest.mark.skipif(not find_library("xcb"), reason="there is no X11 here")
NEEDS_WAYLAND = pytest.mark.skipif(not find_library("wayland-client"), reason="there is no Wayland here")


@pytest.fixture
def x_server(tmp_path):
    """Starts an X server that asks for a word, or for none; gives the name of its display."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed")
    begun = []

    def start(*options):
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", *options]
        begun.append(subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as told:
            return f":{told.readline().strip()}"

    yield start
    for server in begun:
        server.terminate()
        server.wait()


@NEEDS_X11
def test_a_server_that_is_there_is_reached(x_server):
    display = x_server()
    assert can_reach(Need.X11, display)
    assert can_reach(Need.X11, display)


@NEEDS_X11
def test_a_server_that_refuses_for_want_of_authority_is_out_of_reach(x_server, tmp_path, monkeypatch):
    cookie = bytes(16)
    words = (b"", b"", b"MIT-MAGIC-COOKIE-1", cookie)
    # one entry for any host and display: Xau(3)
    entry = (0xFFFF).to_bytes(2, "big") + b"".join(len(each).to_bytes(2, "big") + each for each in words)
    (tmp_path / "server").write_bytes(entry)
    (tmp_path / "ours").write_bytes(b"")
    display = x_server("-auth", str(tmp_path / "server"))
    monkeypatch.setenv("XAUTHORITY", str(tmp_path / "ours"))
    assert not can_reach(Need.X11, display)
    monkeypatch.setenv("XAUTHORITY", str(tmp_path / "server"))
    assert can_reach(Need.X11, display)


@NEEDS_X11
@pytest.mark.parametrize("display", [":7777", "no display", ""])
def test_where_no_x_server_is_none_is_reached(display, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    assert not can_reach(Need.X11, display)


@NEEDS_WAYLAND
def test_where_no_compositor_is_none_is_reached(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("WAYLAND_SOCKET", raising=False)
    assert not can_reach(Need.WAYLAND, "wayland-77")


@NEEDS_WAYLAND
def test_a_compositor_that_listens_is_reached(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("WAYLAND_SOCKET", raising=False)
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-77"))
        compositor.listen()
        assert can_reach(Need.WAYLAND, "wayland-77")


def test_a_connection_that_is_handed_over_is_not_used_up(monkeypatch):
    monkeypatch.setenv("WAYLAND_SOCKET", "9")
    assert can_reach(Need.WAYLAND, "wayland-77")


@pytest.mark.parametrize("kind", list(_ASK))
def test_where_the_library_to_ask_with_is_missing_the_display_counts_as_there(kind, monkeypatch):
    def refuse(name):
        raise OSError(name)

    monkeypatch.delenv("WAYLAND_SOCKET", raising=False)
    monkeypatch.setattr("ctypes.CDLL", refuse)
    assert can_reach(kind, "any")
