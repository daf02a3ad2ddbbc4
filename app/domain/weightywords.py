"""The words that can turn what a sentence says, by kind: English at length, other languages as far as a few words go.

The lists are broad on purpose. A word too many costs a second look; a word too few lets a verdict stand that should
not.
"""

from enum import StrEnum


class Change(StrEnum):
    """What kind of words differs between two wordings."""

    FIGURE = "figure"
    DATE = "date"
    UNIT = "unit"
    CURRENCY = "currency"
    NAME = "name"
    NEGATION = "negation"
    QUOTATION_MARK = "quotation mark"
    ATTRIBUTION = "attribution"
    HEDGE = "hedge"
    MODAL = "modal"
    DIRECTION = "direction"
    WORD = "word"
    """None of these, beside words that stand."""


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_LISTS = {
    Change.FIGURE: """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
    millions billion billions trillion trillions bn mn tn dozen dozens score scores half halves third thirds quarter
    quarters fifth fifths sixth seventh eighth ninth tenth first second once twice thrice double doubled doubles
    doubling triple tripled triples tripling treble trebled quadruple quadrupled halved halving both pair couple single
    sole eins zwei drei vier fünf sechs sieben acht neun zehn hundert tausend deux trois quatre cinq huit neuf dix cent
    mille dos tres cuatro cinco seis siete ocho nueve diez cien mil
    """,
    Change.DATE: """
    today yesterday tomorrow tonight overnight morning mornings afternoon afternoons evening evenings noon midday
    midnight weekend weekends spring summer autumn winter christmas easter ramadan last next previous following ago
    earlier later recently currently now then since am pm dawn dusk fortnight early late mid quarterly annual annually
    yearly monthly weekly daily hourly decade decades century centuries heute gestern morgen hier demain aujourd'hui
    ayer hoy mañana oggi ieri domani
    """,
    Change.UNIT: """
    mile miles yard yards foot feet inch inches kilometre kilometres kilometer kilometers metre metres meter meters
    centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters acre acres hectare
    hectares pound pounds ounce ounces stone ton tons tonne tonnes kilogram kilograms kilogramme kilogrammes kilo kilos
    gram grams gramme grammes gallon gallons pint pints litre litres liter liters barrel barrels bushel bushels knot
    knots mph kmh kph km cm mm kg lb lbs oz ft fahrenheit celsius centigrade degree degrees kelvin percent percentage
    pct cent points point second seconds minute minutes hour hours day days week weeks month months year years watt
    watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts kw mw gw kwh mwh gwh volt volts hertz byte bytes
    kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes square cubic nautical per prozent meile
    meilen stunden tage wochen monate jahre jahr pour ans heures jours mois por años horas días
    """,
    Change.CURRENCY: """
    dollar dollars buck bucks cent cents euro euros pound pounds sterling penny pence yen yuan renminbi rouble roubles
    ruble rubles rupee rupees hryvnia hryvnias tenge lira liras lire won peso pesos franc francs krona kronor krone
    kroner crown crowns zloty zlotys shekel shekels rand naira real reais dirham dirhams riyal riyals dinar dinars
    forint forints leu lei baht ringgit rupiah dong bitcoin bitcoins usd eur gbp jpy cny rub inr uah kzt try krw mxn
    chf sek dkk nok pln ils zar ngn brl aed sar czk huf ron thb myr idr vnd aud cad nzd sgd hkd twd
    """,
    Change.NEGATION: """
    not no never nobody none nothing nowhere neither nor without cannot hardly scarcely barely seldom rarely deny
    denies denied denying denial denials refuse refuses refused refusing refusal reject rejects rejected rejecting
    rejection refute refutes refuted refuting rebut rebuts rebutted dispute disputes disputed disputing contradict
    contradicts contradicted dismiss dismisses dismissed dismissing decline declines declined declining fail fails
    failed failing failure lack lacks lacked lacking absent absence false falsely untrue wrong wrongly incorrect
    incorrectly unlikely impossible unable unwilling unconfirmed unproven unfounded baseless denounce except excluding
    unless until ceased cease ceases stopped stop stops stopping prevent prevents prevented preventing avoid avoids
    avoided avoiding ban bans banned banning block blocks blocked blocking cancel cancels cancelled canceled cancelling
    sic fake faked hoax myth bogus debunked disproved disproven correction corrected misleading lie lies lied fabricated
    withdraw withdraws withdrew withdrawn reverse reverses reversed overturn overturns overturned abandon abandons
    abandoned despite ex former formerly non anti nicht kein keine keiner keinem keinen keines nie niemals nichts
    niemand ohne weder ne pas jamais aucun aucune rien personne sans ni nunca jamás ningún ninguna ninguno nada nadie
    sin tampoco não nem nenhum nenhuma sem nessun nessuno nessuna niente mai senza né niet geen nooit niets zonder inte
    ingen inget aldrig utan ikke aldri uten nikt nic bez ani не нет ни никогда никто ничего без нельзя ні немає ніколи
    לא אין בלי אל لا لم لن ليس ليست ما غير دون بدون نه نیست नहीं न मत değil yok hiç asla
    不 没 沒 無 无 非 未 否 勿 莫 ない なく なかっ
    ません ず ไม่ 않 안 못 없
    """,
    Change.ATTRIBUTION: """
    say says said saying tell tells told telling claim claims claimed claiming state states stated stating statement
    report reports reported reporting announce announces announced announcing announcement add adds added adding argue
    argues argued arguing insist insists insisted insisting suggest suggests suggested suggesting admit admits admitted
    admitting acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding confirm confirms
    confirmed confirming confirmation deny denies denied denying allege alleges alleging warn warns warned warning
    believe believes believed believing think thinks thought thinking according explain explains explained explaining
    note notes noted noting declare declares declared declaring testify testifies testified testifying write writes
    wrote written writing tweet tweets tweeted post posts posted ask asks asked asking reply replies replied respond
    responds responded responding answer answers answered accuse accuses accused accusing estimate estimates estimated
    estimating predict predicts predicted predicting forecast forecasts expect expects expected expecting promise
    promises promised promising pledge pledges pledged vow vows vowed reveal reveals revealed revealing disclose
    discloses disclosed maintain maintains maintained assert asserts asserted asserting contend contends contended
    describe describes described cite cites cited citing quote quotes quoted quoting boast boasts boasted joke joked
    complain complains complained criticise criticised criticize criticized praise praised blame blames blamed hint
    hints hinted imply implies implied indicate indicates indicated show shows showed shown find finds found conclude
    concludes concluded know knows knew known understand understood fear fears feared hope hopes hoped swear swore
    sworn recall recalled remember remembered remark remarked observe observed propose proposed demand demanded urge
    urged order ordered call calls called threaten threatened agree agrees agreed disagree disagreed repeat repeated
    stress stressed emphasise emphasised emphasize emphasized point pointed speculate speculated doubt doubts doubted
    guess rumour rumoured rumor rumored spokesman spokeswoman spokesperson source sources sagt sagte sagten erklärte
    behauptete laut zufolge berichtete dit déclaré affirmé selon dijo dicen afirmó según disse secondo segundo afirmou
    сказал сказала заявил заявила сообщил сообщила قال قالت 说 說 称 稱 表示
    """,
    Change.HEDGE: """
    about around nearly almost roughly approximately approx circa some several many few most all every each any only
    just merely least over under above below exactly precisely possibly perhaps maybe apparently reportedly allegedly
    alleged supposedly supposed seemingly seems seem seemed seeming appears appear appeared appearing probably probable
    presumably potentially potential suspected suspect suspects purportedly purported ostensibly ostensible so-called
    unverified unclear uncertain likely plausibly partly partially mostly mainly largely entirely completely fully
    totally wholly often sometimes occasionally usually always generally typically frequently virtually practically
    effectively essentially certainly definitely clearly obviously undoubtedly surely indeed actually really arguably
    believed thought unofficial unofficially tentative tentatively provisional provisionally preliminary initially
    minimum maximum average enough angeblich mutmaßlich mutmaßliche mutmaßlichen vermutlich wohl etwa rund fast
    vielleicht prétendument présumé présumée présumés environ presque peut-être supuesto supuesta supuestamente
    presunto presunta presuntamente casi quizá quizás forse quasi якобы около почти возможно 约 約 大约 可能 也许 据称
    """,
    Change.MODAL: """
    may might must can could shall should will would ought need needs needed dare want wanted plan plans planned
    planning intend intends intended intending aim aims aimed due set bound about expected scheduled try tries tried
    trying attempt attempts attempted attempting seek seeks sought seeking if unless whether provided until possible
    able allowed permitted forced required obliged supposed soll sollen sollte sollten wollen wollte kann können könnte
    könnten muss müssen müsste darf dürfen würde würden wird werden wenn falls peut pourrait doit devrait si puede
    podría debe debería può potrebbe deve dovrebbe бы может мог могла могут должен должна если
    """,
    Change.DIRECTION: """
    rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease
    decreases decreased decreasing grow grows grew grown growing shrink shrinks shrank shrunk shrinking gain gains
    gained gaining lose loses lost losing loss losses win wins won winning beat beats beaten defeat defeats defeated up
    down more less fewer fewest higher lower highest lowest larger smaller largest smallest bigger biggest greater
    greatest better worse best worst longer shorter longest shortest older younger oldest youngest faster slower
    fastest slowest first last before after above below over against between outside inside north south east west
    northern southern eastern western right climb climbs climbed climbing drop drops dropped dropping soar soars soared
    soaring plunge plunges plunged plunging slump slumped surge surged jump jumped sink sank sunk raise raises raised
    raising cut cuts cutting reduce reduces reduced reducing expand expanded contract contracted improve improved
    improving worsen worsened open opens opened opening close closes closed closing guilty innocent acquit acquits
    acquitted convict convicts convicted convicting legal illegal lawful unlawful alive dead killed injured wounded
    died survived survive survives born married divorced approve approves approved approving oppose opposes opposed
    opposing support supports supported supporting accept accepts accepted accepting allow allows forbid forbids
    forbade forbidden grant grants granted leave leaves arrive arrives arrived join joins joined quit quits resign
    resigns resigned buy buys bought sell sells sold pay pays paid owe owes owed receive receives received send sends
    sent import imports imported export exports exported attack attacks attacked defend defends defended successful
    successfully unsuccessful unsuccessfully success public private male female man woman men women boy girl son
    daughter father mother husband wife brother sister maximum minimum majority minority include includes included
    including exclude excludes excluded by under high low
    """,
}

PAIRS = {
    ("up", "to"): Change.HEDGE,
    ("a", "few"): Change.HEDGE,
    ("a", "little"): Change.HEDGE,
    ("as", "many"): Change.HEDGE,
    ("as", "much"): Change.HEDGE,
    ("no", "longer"): Change.NEGATION,
    ("far", "from"): Change.NEGATION,
    ("instead", "of"): Change.NEGATION,
    ("rather", "than"): Change.NEGATION,
    ("ruled", "out"): Change.NEGATION,
    ("rule", "out"): Change.NEGATION,
    ("rules", "out"): Change.NEGATION,
    ("have", "to"): Change.MODAL,
    ("has", "to"): Change.MODAL,
    ("had", "to"): Change.MODAL,
    ("used", "to"): Change.MODAL,
}
"""Words that weigh only one behind the other; the first of them bears it."""

MONTHS = _listed(
    """
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
    Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri
    Sat Sun
    """
)
"""Months and weekdays, with the capital without which may and march are verbs."""

STARTERS = _listed(
    """
    a an the this that these those there here it its he his him she her they their them we our us you your i my me who
    whom whose which what when where why how while as at by for from in into of off on onto over under out up down to
    with within without about above after against along among around before behind below beneath beside besides between
    beyond despite during except inside near since than through throughout till toward towards until upon via and but or
    nor so yet if though although because unless whether however therefore thus meanwhile moreover furthermore also
    instead still then now once again even just only not no never none neither either both each every all any some many
    most much more less few several other others another such same own one two three four five six seven eight nine ten
    is are was were be been being am do does did done has have had having can could may might must shall should will
    would let
    """
)
"""Words that a sentence or a title begins with and that are no names for it."""

BEFORE_YEARS = _listed("in since by until till from to of before after during and early late mid year around")

LETTERS = _listed("m g l t k s h v w j a c f b n p d st nd rd th")
"""What stands for a unit or a scale right behind digits alone."""


def _by_word() -> dict[str, tuple[Change, ...]]:
    found: dict[str, tuple[Change, ...]] = {}
    for change, words in _LISTS.items():
        for word in dict.fromkeys(words.split()):
            found[word] = (*found.get(word, ()), change)
    return found


KINDS = _by_word()
"""What a word in lower case weighs as; some weigh as two kinds."""
