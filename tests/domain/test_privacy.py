"""What others may see is chosen part by part; everything else stays."""

import dataclasses
from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import MoodEntry
from desktop_app.domain.privacy import PUBLIC, without_private
from desktop_app.domain.steps import FIELDS
from tests.domain.northgate import NORTHGATE, SITE_7

KEPT = Fact("k", "They said we are not up to it.", kept_back=True)


def test_only_public_fields_are_left():
    told = without_private(NORTHGATE.with_answer("offer", "Someone who stays.").with_answer("measures", (3, 0, 7)))
    assert {key for key in told.answers if FIELDS[key].is_private} == set()
    assert told.text("offer") == "Someone who stays."
    assert told.text("concern") == NORTHGATE.text("concern")


def test_a_fact_that_is_kept_back_goes_and_the_others_stay():
    assert without_private(NORTHGATE.with_answer("facts", (SITE_7, KEPT))).facts == (SITE_7,)


def test_moments_and_kept_sentences_go():
    moment = MoodEntry(datetime(2026, 3, 18, tzinfo=UTC), "anxiety", "It is the third time.")
    told = without_private(replace(NORTHGATE, moods=(moment,), kept=("f00",), quiet=("always-never",)))
    assert (told.moods, told.kept, told.quiet) == ((), (), ())


def test_a_field_nobody_knows_goes_too():
    assert without_private(Conversation("x", answers={"from_tomorrow": "words"})).answers == {}


def test_every_part_that_may_be_seen_is_there_as_it_was():
    parts = {each.name for each in dataclasses.fields(Conversation)}
    assert parts - set(PUBLIC) == {"kept", "quiet", "moods", "gates", "rehearsals", "chairs", "answers"}
    told = without_private(NORTHGATE)
    assert all(getattr(told, name) == getattr(NORTHGATE, name) for name in PUBLIC)
