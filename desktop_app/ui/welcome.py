"""What the leader is told once, on the first run, over the sample conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.services.sample import SAMPLE_ID
from desktop_app.ui.language import tr
from desktop_app.ui.notice import Notice

if TYPE_CHECKING:
    from desktop_app.ui.window import Window


def welcome(window: Window) -> Notice:
    text = tr(
        "This is a sample: look around, change it or throw it away. Plainspoken is not for harassment, dismissal, "
        "legal notice or a crisis."
    )
    return Notice(
        text,
        (
            (tr("Prepare my own"), window.panels.new_conversation),
            (tr("Throw it away"), lambda: window.desk.discard_one(SAMPLE_ID)),
        ),
    )
