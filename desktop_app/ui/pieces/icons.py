"""Lucide's line icons, drawn in a colour of the theme at the size they are needed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop_app.assets import asset

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

STROKE = "1.75"


def icon(name: str, colour: QColor, size: int) -> QIcon:
    from PySide6.QtGui import QIcon

    return QIcon(sign(name, colour, size))


def sign(name: str, colour: QColor, size: int) -> QPixmap:
    """To be painted as it is."""
    return _drawn(name, colour.name(), size)


@lru_cache(maxsize=128)
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    source = asset(f"resources/icons/{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    picture = QPixmap(size * 2, size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
