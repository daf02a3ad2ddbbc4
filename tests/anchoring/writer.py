"""Articles that nobody wrote: news of towns that do not exist, with figures, names, quotations and repeated facts."""

from random import Random

_HEADS = [
    "Skar",
    "Ves",
    "Hol",
    "Tor",
    "Lun",
    "Ask",
    "Brem",
    "Fal",
    "Gris",
    "Hav",
    "Ild",
    "Jor",
    "Kel",
    "Mor",
    "Nes",
    "Ost",
    "Pell",
    "Rav",
    "Sund",
    "Tved",
    "Ulv",
    "Vang",
    "Arn",
    "Bod",
]
_TAILS = (
    *("vik", "by", "holm", "sund", "ness", "mark", "stad", "borg", "dal", "fors", "havn", "ling", "berg", "minde"),
    *("lund", "rup", "ham", "ford", "wick", "mouth", "ton"),
)
_FIRST = (
    *("Anna", "Jonas", "Petra", "Karim", "Lena", "Tomas", "Ines", "Viktor", "Maja", "Otto", "Selma", "Idris"),
    *("Greta", "Pavel", "Noor", "Hugo", "Alma", "Emil"),
)
_LAST = (
    *("Lind", "Brandt", "Okafor", "Hale", "Moreau", "Vance", "Costa", "Novak", "Rahimi", "Sorel", "Keane", "Dahl"),
    *("Petrov", "Amari", "Quill", "Bauer"),
)
_ROLES = (
    *("mayor", "harbour master", "head teacher", "police chief", "union leader", "hospital director", "engineer"),
    *("spokeswoman for the ministry", "opposition leader", "farmer", "prosecutor", "captain of the ferry"),
)
_THINGS = (
    *(
        "harbour wall",
        "ferry terminal",
        "town library",
        "railway bridge",
        "sugar factory",
        "swimming hall",
        "power plant",
    ),
    *("fish market", "school kitchen", "court house", "lighthouse", "bus depot", "theatre roof", "water tower", "dam"),
)
_BODIES = (
    *("town council", "regional court", "fire brigade", "health board", "port authority", "trade union", "coast guard"),
    *("water company", "transport agency", "audit office", "teachers' association", "election committee"),
)
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_UNITS = ("kilometres", "miles", "tonnes", "metres", "hectares", "litres", "hours")
_MONEY = ("million euros", "million dollars", "billion kronor", "million pounds")
_PATTERNS = (
    "The {body} of {town} voted on {day} to rebuild the {thing}.",
    "Work on the {thing} will cost {n} {money}, according to the {body}.",
    "The {thing} in {town} was built in {year} and is {n} {unit} long.",
    "{name}, the {role}, said that {n} people had lost their jobs since {month}.",
    "“We cannot wait another {n} years,” said {name}, the {role}.",
    "{last} denied that the {body} had known of the leak before {day}.",
    "About {n} per cent of households in {town} reportedly had no water for {m} days.",
    "The storm of {year} carried {n} {unit} of sand into the {thing}.",
    "A report by the {body}, published in {month} {year}, counts {n} accidents near the {thing}.",
    "“The numbers were wrong from the beginning,” {last} told reporters in {town}.",
    "Some {n} residents signed a letter against the {thing} within {m} weeks.",
    "The {body} may close the {thing} if costs rise above {n} {money}.",
    "{name} has led the {body} since {year}.",
    "In {month}, inspectors found {n} cracks in the {thing}, {m} of them deep.",
    "It is {n} {unit} from {town} to the {thing}, and {m} {unit} to the next hospital.",
    "Nobody was hurt when part of the {thing} collapsed on the night of {m} {month}.",
    "The {role} of {town} earns {n} euros a month, {m} more than in {year}.",
    "Neighbouring {town} paid {n} {money} for a similar {thing} in {year}.",
    "“I did not sign that contract,” {name} said on {day}.",
    "Fishermen complain that the catch has fallen by {n} per cent since the {thing} was opened.",
    "A court in {town} is expected to rule on the case of the {body} on {m} {month}.",
    "The {body} of {town} declined to comment.",
    "{name} could not be reached in {town} on {day}.",
    "Trains between {town} and {town2} were delayed by up to {n} minutes.",
    "At least {n} volunteers helped to clear the streets around the {thing}, the {body} said.",
    "Experts at the university of {town} doubt that the {thing} will last until {year}.",
    "For decades the {thing} had been the pride of the town, with {n} visitors in a good summer.",
    "What began as a quarrel over parking spaces ended before the {body} in {month}.",
    "Children from {m} schools painted the fence of the {thing} in {year}.",
    "Rents near the {thing} rose from {m} to {n} euros a square metre.",
)
_NEWS = (
    "The {thing} of {town} is to be sold for {n} {money}, {name} announced on {day}.",
    "{name}, {n2}, was elected {role} by a majority of {m} votes.",
    "More than {n} visitors came to {town} in {month}, the {body} said.",
    "A spokesman for the {body} said that the {thing} was safe.",
    "The {body} of {town} approved {n} new flats near the {thing} on {day}.",
    "“Nobody asked us before they built the {thing},” {last} said.",
    "Police in {town} are looking for {m} witnesses of an accident on {day}.",
    "Prices for fish rose by {m} per cent in {month} {year}.",
    "It took {n} {unit} of concrete to mend the {thing} in {year}.",
    "In {town}, the {role} has asked for {n} {money} more.",
    "The {body} published the figures for {year} in {month}.",
    "{last}, who was not at the meeting, called the decision a mistake.",
)
_COLOUR = (
    "Rain had been forecast, but the {sky} stayed clear over the {spot}.",
    "An old man in {wear} watched from the {spot} and shook his head.",
    "Cafés along the {spot} put their chairs out early this season, {wear} or not.",
    "The smell of {sky} and diesel hung over the {spot} for the whole afternoon.",
    "Nothing in the {spot} explains who ordered the second survey of the {thing}.",
    "Its windows look onto a {spot} where men in {wear} turn all day.",
)
_SKIES = ("sky", "tar", "evening", "horizon", "smoke", "air", "kelp", "bread", "rust")
_SPOTS = (
    "bay",
    "pier",
    "archive",
    "promenade",
    "yard",
    "car-park",
    "market",
    "square",
    "slipway",
    "garden",
    "quay",
    "hall",
    "cemetery",
)
_WEARS = ("rubber boots", "yellow coats", "a straw hat", "work gloves", "their Sunday best", "borrowed overalls")


def sentence(chance: Random) -> str:
    """A sentence of news, or now and then of colour."""
    if chance.random() < 0.08:
        spot, sky, wear = chance.choice(_SPOTS), chance.choice(_SKIES), chance.choice(_WEARS)
        return chance.choice(_COLOUR).format(spot=spot, sky=sky, wear=wear, thing=chance.choice(_THINGS))
    return _filled(chance, chance.choice(_PATTERNS))


def _filled(chance: Random, pattern: str) -> str:
    return pattern.format(
        body=chance.choice(_BODIES),
        town=town(chance),
        town2=town(chance),
        thing=chance.choice(_THINGS),
        day=chance.choice(_DAYS),
        month=chance.choice(_MONTHS),
        year=chance.randint(1890, 2025),
        n=chance.randint(12, 990),
        n2=chance.randint(30, 70),
        m=chance.randint(2, 28),
        unit=chance.choice(_UNITS),
        money=chance.choice(_MONEY),
        role=chance.choice(_ROLES),
        name=f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
        last=chance.choice(_LAST),
    )


def news(chance: Random) -> str:
    """A sentence of a kind that no article has at first."""
    return _filled(chance, chance.choice(_NEWS))


def town(chance: Random) -> str:
    return chance.choice(_HEADS) + chance.choice(_TAILS)


def article(chance: Random, words: int) -> str:
    """Headline, paragraphs and captions, set apart by blank lines, of about so many words; some facts come twice."""
    parts = [sentence(chance).rstrip(".").replace("“", "").replace("”", "")]
    count, told = len(parts[0].split()), list[str]()
    while count < words:
        paragraph = [sentence(chance) for _ in range(chance.randint(1, 5))]
        if told and chance.random() < 0.1:
            paragraph.append(_again(chance, chance.choice(told)))
        told += paragraph
        parts.append(" ".join(paragraph))
        count += len(parts[-1].split())
    return "\n\n".join(parts)


def _again(chance: Random, told: str) -> str:
    """A sentence that was told before, in the same words or with another figure."""
    if chance.random() < 0.4:
        return told
    return "".join(str((int(char) + 3) % 10) if char.isdigit() and char != "0" else char for char in told)
