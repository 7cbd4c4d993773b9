"""Invented conversations, for the pictures of the screens."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from desktop_app.domain.answers import Fact
from desktop_app.domain.channel import Channel
from desktop_app.domain.conversation import Conversation
from desktop_app.domain.moments import Moment, MoodEntry

SCOPE = (
    Conversation("scope", "Scope of phase two", "Priya Nair", "Blue Harbour", date(2026, 11, 24), time(14, 30))
    .described(channel=Channel.MESSAGE)
    .with_answer("mood", "wonder")
    .with_answer("facts", (Fact("1", "On 3 November you asked for two more reports.", date(2026, 11, 3)),))
    .with_answer("concern", "I’m concerned that we build two things and finish neither.")
    .at_step("ask")
)
JUDGED = (
    Conversation("judged", "Two missed deliveries", "Dana Reyes", "Sable Freight", date(2026, 11, 27), time(14, 30))
    .with_answer("mood", "resentment")
    .with_answer("facts", (
        Fact("1", "Your accounts team told us the September and October invoices are unpaid.", date(2026, 11, 18)),
        Fact("2", "I rang Dana twice and she couldn’t be bothered to call back.", date(2026, 11, 13)),
    ))
    .with_answer("ask", "Don’t you think that’s fair?")
    .at_step("data")
)  # fmt: skip


def held(day: date, title: str, person: str, customer: str, before: str, after: str) -> Conversation:
    """One that is over, with the moods it was gone into and come out of."""
    moods = (
        MoodEntry(datetime.combine(day, time(8, 45), UTC), before, moment=Moment.GOING_IN),
        MoodEntry(datetime.combine(day, time(10), UTC), after, moment=Moment.COMING_OUT),
    )
    return Conversation(title.casefold().replace(" ", "-"), title, person, customer, day, time(9), moods=moods)


LIBRARY = (
    SCOPE,
    JUDGED,
    Conversation("answers", "Slow answers from support", "Jonas Beck", "Lindqvist Freight", channel=Channel.PHONE),
    held(date(2026, 8, 27), "Renewal terms", "Ines Amadi", "Blue Harbour", "resentment", "acceptance"),
    held(date(2026, 9, 9), "The third delay", "Jonas Beck", "Lindqvist Freight", "anxiety", "wonder"),
    held(date(2026, 9, 24), "Who answers the phone", "Dana Reyes", "Sable Freight", "acceptance", "impatience"),
    held(date(2026, 10, 15), "Training moved again", "Aoife Byrne", "Northgate Clinics", "resignation", "ambition"),
    held(date(2026, 11, 12), "After the handover", "Aoife Byrne", "Northgate Clinics", "anxiety", "ambition"),
)
