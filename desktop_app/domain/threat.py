"""Whether a text tells of threat or violence, so that no breathing exercise is offered on top of it.

English phrases, not a judgement. Ways of speaking ('killing it', 'it hit me') are taken out first; then what is done to
a body, or said to be done, or feared, is looked for. Nothing that is found is kept or told to anybody.
"""

from __future__ import annotations

import re

from desktop_app.domain.threat_phrases import THREATS, WAYS_OF_SPEAKING

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "‑": "-"})


def tells_of_threat(text: str) -> bool:
    plain = " ".join(text.lower().translate(_STRAIGHT).split())
    if not _seen_in(plain):
        return False
    for way in WAYS_OF_SPEAKING:
        plain = re.sub(way, "…", plain)
    return _seen_in(plain)


def _seen_in(plain: str) -> bool:
    return any(re.search(phrase, plain) for phrase in THREATS)
