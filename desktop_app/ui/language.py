"""Texts are translated here, where they are shown."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "Plainspoken"


def tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
