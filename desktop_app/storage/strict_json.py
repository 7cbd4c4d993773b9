"""JSON of integers and texts, read strictly."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from desktop_app.storage.errors import ConversationDamaged


def parse(data: bytes) -> Any:
    """Any JSON value of integers and texts. Raises ConversationDamaged."""
    try:
        return json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_unique,
            parse_int=_small,
            parse_float=_refuse_number,
            parse_constant=_refuse_number,
        )
    except (ValueError, RecursionError):
        raise ConversationDamaged("the file is empty, cut off or not JSON") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) != len(pairs):
        raise ConversationDamaged("a name stands there twice")
    return unique


def _small(digits: str) -> int:
    if len(digits) > 15:
        raise ConversationDamaged("a smaller number is expected")
    return int(digits)


def _refuse_number(_: str) -> NoReturn:
    raise ConversationDamaged("a whole number is expected")
