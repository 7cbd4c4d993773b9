"""English phrases of threat and violence, and the ways of speaking that only sound like them: regular expressions.

They read small letters, straight quotes and single spaces. To change the list, change it here; tests hold both sides.
"""

from __future__ import annotations

_WHO = (
    r"driver|drivers|colleague|colleagues|team|staff|people|assistant|manager|boss|receptionist|technician|engineer|"
    r"engineers|nurse|wife|husband|partner|daughter|son|kids|children|family|mother|father|woman|man|guard|crew|"
    r"employee|employees|guy|girl|boy"
)
_ONE = r"(?:me|us|him|her|them|you)"
_SELF = r"(?:myself|yourself|himself|herself|themselves|ourselves)"
_WHOSE = r"(?:my|our|your|his|her|their)"
_PERSON = rf"(?:{_ONE}|{_SELF}|somebody|someone|people|(?:one of )?(?:{_WHOSE}|the|an?) (?:\w+ )?(?:{_WHO}))"
_STRIKES = (
    r"(?:hit|hits|hitting|punch|punches|punched|punching|slap|slaps|slapped|slapping|kick|kicks|kicked|kicking|shoved|"
    r"headbutted|struck)"
)
_KILLS = (
    r"(?:kill|kills|killed|killing|murder|murders|murdered|strangle|strangled|choke|choked|stab|stabs|stabbed|shoot|"
    r"shoots|shot)"
)
_PREYS = r"(?:assault|assaults|assaulted|stalk|stalks|stalked|stalking|grope|groped|molested|raped)"
_LEAVES = (
    r"(?:cancel|leave|leaving|sue|quit|resign|terminat\w+|stop|withhold|walk|go|take|switch|escalat\w+|end|move|call|"
    r"pull|report|complain|stay|withdraw|charge|publish|post|tell|hire|drop|review)"
)
_MEANS = r"(?:going to|gonna|will|'ll|wants? to|wanted to|threaten\w* to|tried to)"
_THEIRS = rf"{_WHOSE} (?:{_WHO})"
_BEARS = r"(?:with|has|had|have|pulled|pulls|drew|brought|brings|carries|carrying|waved|pointed)"
_UNEASE = r"(?: (?:with|near|around|alone|there|any ?more)\b|$|[.!?,;])"
_MESSAGE = r"(?:message|letter|call|mail|e-?mail|text|note|voicemail)s?"
_WEAPON = r"(?:gun|knife|pistol|rifle|weapon|machete|baseball bat|iron bar|hammer)"
_BURDEN = (
    r"(?:it|this|that|which|stress|work|workload|project|deadline|schedule|heat|wait|pace|process|boss|director|wife|"
    r"husband|mother)"
)
_LATER = r"(?:'ll| will| would|'d| is going to|'s going to| nearly| almost)"

WAYS_OF_SPEAKING = (
    r"\bnon-?violen\w+",
    r"\bviolent(?:ly)? (?:agree|disagree)\w*",
    rf"\b(?:i|we) could(?: just| have)? (?:{_STRIKES}|{_KILLS}|throttle) \w+",
    rf"\b(?:{_BURDEN}|he|she|they)(?:'s|'re| is| are| was| were) (?:\w+ )?killing \w+",
    rf"\b{_BURDEN}{_LATER}? (?:kill|kills|killed|murder) {_ONE}\b",
    r"\b(?:get|gets|getting|got) away with murder\b|\b(?:bloody|blue) murder\b|\bmurder on\b",
    r"\b(?:career|commercial|political|social|professional|business) suicide\b|\bsuicide mission\b",
    r"\bstab(?:bed|s|bing)? (?:\w+ ){1,3}in the back\b|\bback-?stab\w*",
    rf"\b(?:it|this|that|reality|news|which)(?: has|'s)?(?: just| really| suddenly| finally)? {_STRIKES} {_ONE}\b",
    rf"\b{_STRIKES} {_ONE} (?:up|back|hard|when|that|like|to|on|over|by|at|where)\b",
    rf"\b{_STRIKES} {_PERSON} with (?!(?:\w+ )?(?:{_WEAPON}|belt|stick|bat|bottle|fists?|chair|pipe|hand)\b)",
    rf"\bkick\w* {_PERSON} (?:out|off|upstairs)\b",
    rf"\b(?:shoot|shot|shoots|shooting) {_PERSON} (?:an?|the|over|down|back|some|{_WHOSE})\b",
    rf"\bbeat(?:s|ing)? (?:{_SELF} up|{_ONE} up (?:about|over|for|on))\b",
    r"\b(?:tension|cut \w+|air)\b.{0,30}\bwith a knife\b",
    rf"\bthreaten(?:s|ed|ing)?(?: {_PERSON})? (?:to {_LEAVES}|with (?!(?:\w+ )?{_WEAPON}))",
    rf"\bthreats? (?:to {_LEAVES}|of (?:legal|leaving|cancel|court|termination))",
    r"\b(?:feel|feels|felt) safe (?:to|sharing|saying|giving|promising|about)\b",
)
"""What is said every day without anybody being in danger."""

THREATS = (
    r"\bviolen(?:ce|t|tly)\b",
    r"\b(?:death|bomb|physical) threats?\b|\b(?:make|makes|made|making|send|sends|sent|sending) (?:\w+ )?threats?\b",
    rf"\bthreaten(?:s|ed|ing)? {_PERSON}\b|\bthreatening (?:\w+ )?{_MESSAGE}\b",
    r"\b(?:i|we|she|he) (?:feel|feels|felt)(?: \w+)? threatened\b",
    rf"\b(?:{_STRIKES}|{_KILLS}|{_PREYS}) {_PERSON}\b",
    r"\b(?:stabbed|assaulted|strangled|raped?|groped|molested|murdered|suicid(?:e|al)|gunpoint|knifepoint)\b",
    rf"\bbeat(?:s|ing|en)? {_PERSON} up\b|\bbeaten up\b",
    rf"\b(?:hurt|harm)(?:s|ing)? (?:{_SELF}|someone|somebody)\b",
    rf"\b{_MEANS} (?:\w+ )?(?:hurt|harm|attack|beat) (?:{_SELF}|me|him|her|you|somebody|someone|people|{_THEIRS})\b",
    r"\bphysically (?:attack\w*|threaten\w*|hurt|assault\w*|abus\w*|afraid|unsafe|aggressive|intimidat\w*)",
    r"\bsexual(?:ly)? (?:assault|abus|harass)\w*",
    rf"\b(?:grabbed|grabs|seized|pushed|pushes|threw) {_ONE} (?:by the|against|into|down|to the (?:floor|wall))\b",
    rf"\bgrab(?:s|bed)? {_WHOSE} (?:arm|throat|neck|wrist|hair|collar|shirt|face)\b",
    rf"\b(?:threw|throws|thrown|swung) (?:an?|the|his|her) \w+ at {_PERSON}\b",
    rf"\bsp(?:at|its?) (?:at|on) {_ONE}\b|\bsp(?:at|its?) in {_WHOSE} face\b",
    rf"\b(?:break|broke|breaks|smash|smashed) (?:in )?{_WHOSE} (?:neck|arms?|legs?|face|nose|jaw|head|windows?)\b",
    rf"\b(?:burn(?:s|t|ed)? down|set fire to) (?:{_WHOSE}|the) (?:\w+ )?(?:house|home|office|car|shop|site)\b",
    rf"\b{_BEARS} (?:an?|his|her) {_WEAPON}\b(?!-)",
    rf"\bwatch {_WHOSE} back\b|\b(?:knows?|knew|found out) where (?:i|we|you|she|he) lives?\b",
    rf"\b(?:followed|follows|following) {_ONE} home\b",
    r"\b(?:afraid|fear|fears|scared|frightened) for (?:my|her|his|our|their) (?:life|lives|safety)\b",
    r"(?:\bnot|n't|\bnever) (?:feel |be |been |physically ){0,2}safe" + _UNEASE,
    r"\b(?:i|we|she|he)(?:'m| am| is| feel| feels| felt| was)(?: \w+)? unsafe\b",
    r"\b(?:kill|end|ending) (?:myself|my (?:own )?life|it all)\b",
)
"""What is done to somebody, or said, or feared."""
