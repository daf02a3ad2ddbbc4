"""Places whose names stand for a government, and countries: words that are no surname, whatever a model says."""

from app.reading.wordlist import listed

SEATS = listed(
    """
    abuja accra algiers amman ankara asmara astana athens baghdad baku bamako bangkok beijing beirut belgrade
    berlin bern bishkek bogota brasilia bratislava brussels bucharest budapest cairo canberra caracas chisinau
    copenhagen damascus delhi dhaka doha dublin dushanbe hanoi harare havana helsinki islamabad jakarta
    jerusalem kabul kampala kathmandu khartoum kiev kigali kinshasa kyiv lima lisbon ljubljana london luanda
    lusaka luxembourg madrid manila maputo mexico minsk mogadishu moscow muscat nairobi niamey nicosia oslo
    ottawa paris prague pretoria pristina pyongyang quito rabat reykjavik riga riyadh rome santiago sarajevo
    seoul singapore skopje sofia stockholm taipei tallinn tashkent tbilisi tehran tirana tokyo tripoli tunis
    ulaanbaatar valletta vienna vilnius warsaw washington wellington yerevan zagreb kremlin pentagon elysee
    """
)

COUNTRIES = listed(
    """
    afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain
    bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria burma cambodia cameroon canada
    chile china colombia congo crimea croatia cuba cyprus denmark ecuador egypt england eritrea estonia
    ethiopia europe finland france georgia germany ghana greece guatemala haiti honduras hungary iceland india
    indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan
    laos latvia lebanon liberia libya lithuania macedonia malaysia mali malta mexico moldova mongolia
    montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman
    pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland
    senegal serbia slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania
    thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen
    zambia zimbabwe africa asia
    """
)

PLACES = SEATS | COUNTRIES

OLD_NAMES = {
    "kiev": "kyiv",
    "kharkov": "kharkiv",
    "lvov": "lviv",
    "odessa": "odesa",
    "chernobyl": "chornobyl",
    "nikolaev": "mykolaiv",
    "dnepr": "dnipro",
    "donbass": "donbas",
    "peking": "beijing",
    "calcutta": "kolkata",
    "bombay": "mumbai",
}
"""Places by the transcription that is given up for another: a text has one of them."""
