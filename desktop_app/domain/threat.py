"""Whether a text tells of threat or violence, so that no breathing exercise is offered on top of it.

A list of English phrases, not a judgement: ways of speaking ('killing it', 'it hit me') are taken out first, then what
a person does or says they will do to a body, and fear of it, is looked for. Nothing found is kept or told to anybody.
"""

from __future__ import annotations

import re

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "‑": "-"})
_THEIR = "my|our|your|his|her|their|the|a|an"
_PERSON = (
    r"(?:me|us|him|her|them|you|myself|himself|herself|somebody|someone|people|"
    rf"(?:{_THEIR}|one of (?:{_THEIR}))\s(?:\w+\s)?(?:driver|drivers|colleague|colleagues|team|staff|people|assistant|"
    r"manager|boss|receptionist|technician|engineer|engineers|nurse|wife|husband|partner|daughter|son|kids|children|"
    r"family|mother|father|woman|man|guard|crew|employee|employees|customer|guy|girl|boy))"
)
_BUSINESS = (
    r"(?:cancel|leave|leaving|sue|quit|resign|terminat\w+|stop|withhold|walk|go|take|switch|escalat\w+|end|move|call|"
    r"pull|report|complain|stay|withdraw|charge|publish|post|tell|hire|drop|review)"
)

_WAYS_OF_SPEAKING = (
    r"\bnon-?violen\w+",
    r"\bviolent(?:ly)? (?:agree\w*|disagree\w*)",
    r"\b(?:i|we) could(?: just| have)? (?:kill|strangle|murder|choke|throttle|punch|slap|kick) \w+",
    r"\b(?:it|this|that|which|he|she|they|stress|work|workload|project|deadline|schedule|heat|wait|pace|process)"
    r"(?:'s| is| are|'re| was| were) (?:\w+ )?killing \w+",
    r"\b(?:it|this|that|stress|work|workload|project|deadline|schedule|pace|boss|director|wife|husband|mother)"
    r"(?:'ll| will| would|'d| is going to|'s going to| nearly| almost)? (?:kill|kills|killed|murder) (?:me|us|him|her)\b",
    r"\bkill(?:s|ed|ing)? (?:two|time|it|the (?:deal|project|idea|mood|margin|order|pilot|feature|conversation))\b",
    r"\b(?:get|gets|getting|got|away with|bloody|blue|scream\w*) (?:away with )?murder\b",
    r"\bmurder on\b",
    r"\b(?:career|commercial|political|social|professional|business) suicide\b|\bsuicide (?:mission|pact|squeeze)\b",
    r"\bstab(?:bed|s|bing)? (?:\w+ ){1,3}in the back\b|\bstab at\b|\bback-?stab\w*",
    r"\b(?:it|this|that|reality|news|then it|which)(?: has| had|'s|'d)?(?: just| really| suddenly| finally)? "
    r"(?:hit|hits|struck|slapped|kicked) (?:me|us|him|her|them|you)\b",
    r"\b(?:hit|hits|hitting|slap\w*|struck|kick\w*|punch\w*|shoot|shot|beat|beats|beating) "
    r"(?:me|us|him|her|them|you|my team|our team|the customer)"
    r"(?: (?:up|back|hard))?(?: (?:with(?: (?:a|an|the|another|yet another|this|that|more|late|extra|new))?"
    r" (?!knife|gun|belt|stick|bat|bottle|fist|fists|chair|hammer|pipe)\w+|when|that|like|to|on|over|by|at))",
    r"\bhit (?:me|us|him|her|them|you) (?:up|back|hard)\b",
    r"\bkick\w* (?:me|us|him|her|them|you|my \w+|our \w+) (?:out|off|upstairs)\b",
    r"\b(?:shoot|shot|shoots|shooting) (?:me|us|him|her|them|you|people)"
    r" (?:a|an|the|over|down|back|some|your|his|her|their)\b",
    r"\bbeat(?:s|ing)? (?:myself|yourself|himself|herself|themselves|ourselves|me|us|him|her|them) up (?:about|over|for)\b",
    r"\bbeat(?:s|ing)? (?:myself|yourself|himself|herself|themselves|ourselves) up\b",
    r"\b(?:tension|cut \w+|air)\b.{0,30}\bwith a knife\b",
    rf"\bthreaten(?:s|ed|ing)?(?: {_PERSON})? (?:to {_BUSINESS}|with)\b",
    r"\b(?:made|makes|making|make) (?:\w+ )?threats? (?:to " + _BUSINESS + r"|of (?:legal|leaving|cancel\w+|court))",
    r"\b(?:feel|feels|felt) safe (?:to|sharing|saying|giving|promising|about|with (?:the|that|this|these|our) \w+)",
)

_THREATS = (
    r"\bviolen(?:ce|t|tly)\b",
    r"\b(?:death|bomb|physical) threats?\b",
    r"\b(?:made|makes|making|make|sent|sends|sending) (?:\w+ )?threats?\b",
    rf"\bthreaten(?:s|ed|ing)? {_PERSON}\b",
    r"\bthreatening (?:\w+ )?(?:message|messages|letter|letters|call|calls|mail|mails|email|emails|text|texts|note|notes)",
    r"\b(?:i|we|she|he) (?:feel|feels|felt)(?: \w+)? threatened\b",
    rf"\b(?:kill|kills|killed|killing|murder|murders|murdered|strangle|strangled|choke|choked|stab|stabs|stabbed|shoot|"
    rf"shot|punch|punches|punched|punching|slap|slaps|slapped|slapping|kick|kicks|kicked|hit|hits|hitting|assault|"
    rf"assaults|assaulted|stalk|stalks|stalked|stalking|grope|groped|molested|raped|shoved|headbutted) {_PERSON}\b",
    r"\b(?:stabbed|assaulted|strangled|raped|rape|groped|molested|murdered|suicide|suicidal|gunpoint|knifepoint)\b",
    rf"\bbeat(?:s|ing|en)? {_PERSON} up\b|\bbeaten up\b",
    r"\b(?:hurt|harm)(?:s|ing)? (?:myself|himself|herself|someone|somebody)\b",
    r"\b(?:going to|gonna|will|'ll|would|wants? to|wanted to|threaten\w* to|tried to|try to) (?:physically )?"
    r"(?:hurt|harm|attack|beat|hit) (?:me|him|her|you|someone|somebody|people|my \w+|his \w+|her \w+)\b",
    r"\bphysically (?:attack\w*|threaten\w*|hurt|assault\w*|abus\w*|afraid|violent|unsafe|aggressive|intimidat\w*)",
    r"\bsexual(?:ly)? (?:assault\w*|abus\w*|harass\w*)",
    r"\b(?:grabbed|grabs|seized|pushed|pushes|threw) (?:me|him|her|us|them) "
    r"(?:by the|against|into|down|to the (?:ground|floor|wall)|around)\b",
    r"\bgrab(?:s|bed)? (?:my|her|his) (?:arm|throat|neck|wrist|hair|collar|shirt|face)\b",
    r"\b(?:threw|throws|thrown|swung) (?:a|an|the|his|her) \w+ at (?:me|him|her|us|them|my|our)\b",
    r"\bsp(?:at|it|its) (?:at|on|in) (?:me|him|her|us|my|our)\b",
    r"\b(?:break|broke|breaks|smash|smashed|smash in|cut) (?:my|your|his|her) "
    r"(?:neck|arm|arms|leg|legs|face|nose|jaw|head|throat|windows?)\b",
    r"\b(?:burn(?:s|t|ed)? down|set fire to) (?:my|our|your|his|her|the) (?:\w+ )?(?:house|home|office|car|place|shop|site)",
    r"\b(?:with|has|had|have|pulled|drew|brought|brings|carries|carrying|waved|pointed|pulls) "
    r"(?:a|an|his|her|the) (?:gun|knife|pistol|rifle|weapon|machete|bat|baseball bat|iron bar)\b(?!-)",
    r"\bwatch (?:my|your|his|her) back\b",
    r"\b(?:knows?|knew|found out) where (?:i|we|you|she|he) lives?\b",
    r"\b(?:followed|follows|following) (?:me|us|her|him) home\b",
    r"\b(?:afraid|fear|fears|scared|frightened) for (?:my|her|his|our|their) (?:life|lives|safety)\b",
    r"\b(?:not|n't|never) (?:feel |be |been |physically )*safe\b(?=[^.!?]{0,20}(?:$|[.!?,;]|\b(?:with|near|around|alone|there) "
    r"|\b(?:him|her|them)\b))",
    r"\b(?:i|we|she|he)(?:'m| am| feel| felt| was| feels|'re)(?: \w+)? unsafe\b",
    r"\b(?:kill|killing|end|ending) (?:myself|my (?:own )?life|it all)\b",
)


def tells_of_threat(text: str) -> bool:
    plain = " ".join(text.lower().translate(_STRAIGHT).split())
    if not _seen_in(plain, _THREATS):
        return False
    for way in _WAYS_OF_SPEAKING:
        plain = re.sub(way, "…", plain)
    return _seen_in(plain, _THREATS)


def _seen_in(plain: str, phrases: tuple[str, ...]) -> bool:
    return any(re.search(phrase, plain) for phrase in phrases)
