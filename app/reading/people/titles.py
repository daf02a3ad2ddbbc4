"""What people are called beside their names: titles, offices, trades; and which of these tell a man from a woman."""

from app.reading.wordlist import listed

HONORIFICS = listed("mr mrs ms miss mx sir madam dame lord lady mister")

OFFICES = listed(
    """
    ceo cfo coo candidate nominee attorney officer coach actor actress author agent
    president chancellor premier minister secretary senator sen governor gov congressman congresswoman
    representative rep mayor ambassador envoy commissioner councillor councilman councilwoman alderman deputy
    lawmaker legislator mp mep king queen prince princess duke duchess emperor sultan emir sheikh pope
    cardinal archbishop bishop imam rabbi ayatollah general gen colonel col lieutenant lt major maj captain
    capt sergeant sgt admiral marshal brigadier corporal commander commodore private sheriff constable
    inspector detective superintendent judge justice magistrate prosecutor doctor dr professor prof reverend
    rev father sister pastor chairman chairwoman chairperson chair chief director spokesman spokeswoman
    spokesperson treasurer speaker ombudsman
    """
)
"""Words that stand before a name with a capital, or after it."""

TRADES = listed(
    """
    member leader head candidate nominee politician diplomat official officer soldier veteran pilot lawyer
    attorney solicitor barrister activist campaigner author writer poet novelist journalist reporter editor
    columnist correspondent blogger broadcaster anchor host historian economist scientist researcher scholar
    academic analyst expert engineer architect physicist chemist biologist surgeon nurse teacher headteacher
    principal dean student farmer fisherman businessman businesswoman entrepreneur executive founder
    founder-owner owner manager coach trainer player striker goalkeeper midfielder captain singer musician
    composer actor actress comedian artist painter director producer banker trader investor broker billionaire
    accountant auditor adviser advisor aide strategist pollster lobbyist consultant assistant clerk driver
    firefighter paramedic policeman policewoman detective witness suspect defendant victim survivor gunman
    attacker hostage prisoner convict fugitive widow widower neighbour neighbor resident tenant pensioner
    mother father son daughter brother sister husband wife grandmother grandfather uncle aunt cousin
    girlfriend boyfriend fiancee man woman boy girl teenager
    """
)
"""Words for one person that are written small."""

ROLES = OFFICES | TRADES

SHORT = {
    "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "col": "colonel",
    "lt": "lieutenant", "maj": "major", "capt": "captain", "sgt": "sergeant", "dr": "doctor", "prof": "professor",
    "rev": "reverend", "advisor": "adviser", "neighbor": "neighbour", "premier": "premier",
}  # fmt: skip

ALSO_CALLED = {
    "senator": ("lawmaker", "legislator", "politician"),
    "representative": ("lawmaker", "legislator", "congressman", "congresswoman"),
    "congressman": ("lawmaker", "legislator", "representative"),
    "congresswoman": ("lawmaker", "legislator", "representative"),
    "mp": ("lawmaker", "legislator", "deputy"),
    "deputy": ("lawmaker", "legislator", "mp"),
    "legislator": ("lawmaker", "deputy", "mp"),
    "general": ("officer", "commander"),
    "colonel": ("officer",),
    "major": ("officer",),
    "captain": ("officer",),
    "lieutenant": ("officer",),
    "premier": ("minister",),
    "chairman": ("chair", "head"),
    "chairwoman": ("chair", "head"),
    "attorney": ("lawyer",),
    "solicitor": ("lawyer",),
    "barrister": ("lawyer",),
    "professor": ("academic", "scholar"),
    "ambassador": ("diplomat", "envoy"),
    "envoy": ("diplomat",),
    "spokesman": ("spokesperson",),
    "spokeswoman": ("spokesperson",),
    "father": ("priest",),
}

PARLIAMENTS = listed(
    "duma parliament house congress senate assembly rada knesset bundestag commons lords council seimas sejm"
)
"""A member of one of these is a lawmaker."""

MODIFIERS = listed(
    """
    prime foreign defense defence interior finance vice deputy former acting first second attorney lieutenant
    major brigadier chief senior junior retired late then ex press justice education health trade energy home
    state shadow
    """
)
"""Words that stand before a title inside a title."""

NOT_A_TITLE_BEFORE = listed("motors electric mills dynamics league assembly staff county university")
"""Words that make one name of what looks like a title and a name (General Motors)."""

MEN = listed(
    """
    mr mister sir lord king prince duke emperor sultan emir sheikh pope cardinal archbishop imam rabbi
    ayatollah father chairman spokesman congressman councilman alderman policeman businessman fisherman gunman
    son brother husband grandfather uncle boyfriend widower actor man boy
    """
)
WOMEN = listed(
    """
    mrs ms miss madam dame lady queen princess duchess sister chairwoman spokeswoman congresswoman
    councilwoman policewoman businesswoman daughter mother wife grandmother aunt girlfriend fiancee widow
    actress woman girl
    """
)

INSTITUTIONS = listed(
    """
    ministry department office agency authority bureau commission committee council board court tribunal
    parliament duma senate congress house assembly party union federation league association organisation
    organization institute institution university college school academy hospital bank fund foundation trust
    group company corporation corp inc ltd plc llc gmbh co holding holdings airlines airways police army navy
    guard forces service services directorate inspectorate administration government cabinet embassy chamber
    society club museum church times post journal news herald tribune telegraph press network media center
    centre laboratory observatory
    coal energy oil gas steel mining systems technologies solutions partners capital securities insurance healthcare
    resources industries enterprises pharmaceuticals petroleum railways telecom software brewery shipyard newspaper
    """
)

PARTICLES = listed("de da di del della la le van von der den ter bin ibn al el dos du")
ENDINGS = listed("jr sr ii iii iv")


NO_PERSON = listed(
    """
    show street avenue road square tower park stadium bridge award awards prize act amendment plan rule law treaty
    accord airport station theatre theater hotel island river lake mountain building hall centre memorial cup
    """
)
"""Words that end the name of a thing, though a person's name may be in it."""


GENERALS = frozenset({"attorney", "solicitor", "secretary", "director", "consul", "governor", "surgeon"})
"""Words that make an office of the "general" behind them, not a rank."""

OF_PLACES = listed(
    """
    north south east west new old san los las el saint st fort port lake mount upper lower great puerto santa central
    """
)
"""Words that begin the name of a place, or of something big."""


def plain(word: str) -> str:
    """A title as it is looked up: small, without its full stop, spelt out."""
    small = word.lower().rstrip(".")
    return SHORT.get(small, small)


def title(word: str) -> str:
    """The title that a word is, also where it is said of several ("Senators"); "" for none."""
    small = plain(word)
    one = plain(small[:-1]) if small.endswith("s") else small
    return small if small in HONORIFICS | OFFICES else one if one in OFFICES else ""


def callings(role: str) -> tuple[str, ...]:
    """What somebody with this role may be called."""
    return (role, *ALSO_CALLED.get(role, ()))
