"""One window for each library: a second start raises the first. The only local socket of the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket  # noqa: TID251 - a local socket; it never leaves this computer
from PySide6.QtWidgets import QWidget

PATIENCE = 1500
"""Milliseconds to wait for the first window to answer."""


def raise_first(library_key: str) -> bool:
    """Asks the window that has this library to come forward; whether one answered."""
    call = QLocalSocket()
    call.connectToServer(_name(library_key))
    if not call.waitForConnected(PATIENCE):
        return False
    answered = call.bytesAvailable() > 0 or call.waitForReadyRead(PATIENCE)
    call.close()
    return answered


class Doorbell(QObject):
    """Answers a second start. ``come`` is called when it rings."""

    def __init__(self, library_key: str, come: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._come = come
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(library_key))
        self._server.newConnection.connect(self._answer)
        self._server.listen(_name(library_key))

    def _answer(self) -> None:
        call = self._server.nextPendingConnection()
        call.disconnected.connect(call.deleteLater)
        call.write(b"here\n")
        call.flush()
        self._come()


def _name(library_key: str) -> str:
    return f"plainspoken-{library_key}"


def come_forward(window: QWidget) -> None:
    """Before the others, and no longer an icon."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
