"""Texts are translated here, where they are shown."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from desktop_app.assets import AssetMissing, asset

CONTEXT = "Plainspoken"


def speak(language: str | None, application: QCoreApplication) -> bool:
    """Speaks another language from now on, if there is a translation; whether English or it is spoken now."""
    if not language or language.startswith("en"):
        return True
    try:
        file = asset(f"resources/i18n/{Path(language).name}.qm")
    except AssetMissing:
        return False
    translator = QTranslator(application)
    return translator.load(str(file)) and application.installTranslator(translator)


def tr(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
