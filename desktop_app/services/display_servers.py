"""Whether the display a session names answers, asked with the system's own libraries: Qt would end the process."""

from __future__ import annotations

import ctypes
import os

from desktop_app.services.qt_libraries import Need


def can_reach(kind: Need, name: str) -> bool:
    """``name`` is the value of DISPLAY or WAYLAND_DISPLAY. Also true where the library to ask with is missing.

    A server that answers but refuses for want of authority says why on the error output; it counts as out of reach.
    """
    try:
        return _ASK[kind](os.fsencode(name))
    except OSError:
        return True


def _ask_x11(name: bytes) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(name, None))
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    # left open for the window to come: a server whose only client goes starts anew, which takes it 50 ms and more
    return True


def _ask_wayland(name: bytes) -> bool:
    if os.environ.get("WAYLAND_SOCKET"):  # an open connection, which asking would use up
        return True
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(wayland.wl_display_connect(name))
    if connection.value is None:
        return False
    wayland.wl_display_disconnect(connection)
    return True


_ASK = {Need.X11: _ask_x11, Need.WAYLAND: _ask_wayland}
