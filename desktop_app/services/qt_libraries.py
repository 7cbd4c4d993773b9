"""The system libraries that Qt's Linux wheel expects, and the packages that bring them."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Need(Enum):
    """What a library is for: any window at all, or one on that kind of display."""

    WINDOW = "window"
    X11 = "x11"
    WAYLAND = "wayland"


class SystemLibrary(NamedTuple):
    """``soname`` is what the loader asks for; the packages are those of Debian, Fedora and Arch and their kin."""

    soname: str
    need: Need
    apt: str
    dnf: str
    pacman: str


_WINDOW = """
libEGL.so.1             libegl1             libglvnd-egl        libglvnd
libGL.so.1              libgl1              libglvnd-glx        libglvnd
libX11.so.6             libx11-6            libX11              libx11
libbrotlicommon.so.1    libbrotli1          libbrotli           brotli
libbrotlidec.so.1       libbrotli1          libbrotli           brotli
libdbus-1.so.3          libdbus-1-3         dbus-libs           dbus
libfontconfig.so.1      libfontconfig1      fontconfig          fontconfig
libfreetype.so.6        libfreetype6        freetype            freetype2
libglib-2.0.so.0        libglib2.0-0        glib2               glib2
libgssapi_krb5.so.2     libgssapi-krb5-2    krb5-libs           krb5
libgthread-2.0.so.0     libglib2.0-0        glib2               glib2
libxkbcommon.so.0       libxkbcommon0       libxkbcommon        libxkbcommon
libz.so.1               zlib1g              zlib                zlib
libzstd.so.1            libzstd1            libzstd             zstd
"""

_X11 = """
libX11-xcb.so.1         libx11-xcb1         libX11-xcb          libx11
libxcb.so.1             libxcb1             libxcb              libxcb
libxcb-cursor.so.0      libxcb-cursor0      xcb-util-cursor     xcb-util-cursor
libxcb-icccm.so.4       libxcb-icccm4       xcb-util-wm         xcb-util-wm
libxcb-image.so.0       libxcb-image0       xcb-util-image      xcb-util-image
libxcb-keysyms.so.1     libxcb-keysyms1     xcb-util-keysyms    xcb-util-keysyms
libxcb-randr.so.0       libxcb-randr0       libxcb              libxcb
libxcb-render.so.0      libxcb-render0      libxcb              libxcb
libxcb-render-util.so.0 libxcb-render-util0 xcb-util-renderutil xcb-util-renderutil
libxcb-shape.so.0       libxcb-shape0       libxcb              libxcb
libxcb-shm.so.0         libxcb-shm0         libxcb              libxcb
libxcb-sync.so.1        libxcb-sync1        libxcb              libxcb
libxcb-util.so.1        libxcb-util1        xcb-util            xcb-util
libxcb-xfixes.so.0      libxcb-xfixes0      libxcb              libxcb
libxcb-xkb.so.1         libxcb-xkb1         libxcb              libxcb
libxkbcommon-x11.so.0   libxkbcommon-x11-0  libxkbcommon-x11    libxkbcommon-x11
"""

_WAYLAND = """
libwayland-client.so.0  libwayland-client0  libwayland-client   wayland
libwayland-cursor.so.0  libwayland-cursor0  libwayland-cursor   wayland
"""

LIBRARIES: tuple[SystemLibrary, ...] = tuple(
    SystemLibrary(soname, need, *packages)
    for need, table in ((Need.WINDOW, _WINDOW), (Need.X11, _X11), (Need.WAYLAND, _WAYLAND))
    for soname, *packages in map(str.split, table.strip().splitlines())
)
"""As asked for by Core, Gui, Widgets, Svg, DBus, Network (for the single window's local socket), XcbQpa and the
platform plug-ins of PySide6-Essentials 6.11.3.

On newer Debian and Ubuntu ``libglib2.0-0`` is provided by ``libglib2.0-0t64``; apt finds it by either name.
"""
