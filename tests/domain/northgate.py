"""The case the design was tried on: three site lists that were due, and a go-live that moved."""

from datetime import date

from desktop_app.domain.answers import Fact
from desktop_app.domain.conversation import Conversation

TODAY = date(2026, 3, 18)

SITE_7 = Fact("7", "The list for site 7 was due Monday the 16th; today we don't have it.", date(2026, 3, 16))
SITES_5_AND_6 = Fact("5", "Lists 5 and 6 came four days after their dates.", date(2026, 3, 13))
CONCERN = "I'm concerned that site 7's receptionists will go live on 6 April without training."
MY_PART = "I let two dates pass without calling you. I should have picked up the phone on the 3rd."
REASON = "I'd like your teams to have a calm first week, and us to trust each other's dates."

NORTHGATE = (
    Conversation("northgate", "Site lists", "Tomás Rivera", "Northgate Clinics", date(2026, 3, 19))
    .with_answer("story", "I do all the chasing.")
    .with_answer("mood", "acceptance")
    .with_answer("facts", (SITES_5_AND_6, SITE_7))
    .with_answer("concern", CONCERN)
    .with_answer("my_part", MY_PART)
    .with_answer("reason", REASON)
    .at_step("ask")
    .with_answer("change_my_mind", "That payroll closes the staff file until the 15th.")
)
