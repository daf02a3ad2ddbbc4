"""English words that report, by what may follow them; grouped as grammars of reported speech group them.

Lemmas, in lower case. A verb with a clause ("that ...") reports whatever it is, unless it is one of DOES; the other
groups are needed where there is no clause.
"""

from app.reading.wordlist import listed

SAYS = listed(
    """
    say tell add note state declare announce claim argue insist maintain assert contend allege explain reply respond
    answer ask write tweet post retweet report remark comment observe recall recount relate repeat reiterate stress
    emphasize emphasise underline underscore warn caution concede admit acknowledge confess confirm deny disclose
    reveal divulge affirm aver avow attest testify swear vow pledge promise predict forecast foresee project estimate
    calculate reckon suggest propose recommend advise urge joke quip boast brag lament complain grumble gripe mutter
    murmur whisper shout yell scream cry exclaim proclaim pronounce chant sing read sign conclude continue begin
    interject interrupt counter retort rejoin protest plead pray preach opine muse wonder speculate theorize theorise
    posit hypothesize imply hint intimate insinuate indicate signal inform notify remind assure reassure convince
    persuade teach advise brief counsel instruct email e-mail text message mention cite quote document describe
    summarize clarify elaborate specify stipulate detail outline certify verify rule find show demonstrate prove
    illustrate determine discover establish agree disagree dispute doubt question object accuse charge demand order
    exhort beg implore command joke sigh laugh shrug snap bark thunder fume fire gush enthuse rave dub admonish chide
    """
)
"""Verbs of speech and writing: a quotation beside one of them is what was said."""

THINKS = listed(
    """
    think believe feel know understand realize realise suspect doubt hope fear expect assume suppose guess imagine
    consider figure presume anticipate judge dream wish worry bet trust see learn hear notice remember forget
    recognize recognise regret appreciate perceive sense gather envision envisage foresee decide resolve
    """
)

DOES = listed(
    """
    make let have help be ensure mean happen turn do get keep matter seem appear take go come cause result prevent
    require enable allow force bring put tend start stop cease end leave give set watch wait guarantee
    depend follow remain become risk avoid stand look sound
    """
)
"""Verbs whose clause is what they do, not what somebody says."""

INTENDS = listed(
    """
    want plan promise vow pledge refuse agree decline hope intend threaten offer expect decide prefer propose wish
    aim claim swear ask demand urge resolve volunteer consent hesitate desire aspire seek pretend profess commit
    opt choose elect determine dread love hate like long yearn consider recommend suggest favor favour advocate
    oppose deny admit regret support contemplate fear mean
    """
)
"""Verbs of intention, with an infinitive or a gerund."""

ORDERS = listed(
    """
    urge ask tell order advise encourage invite instruct warn beg implore press challenge call direct command request
    remind persuade convince counsel exhort expect want recommend forbid require dare pressure lobby petition push
    believe consider accuse suspect allege report say think understand rumor rumour predict project estimate deem know
    find
    """
)
"""Verbs with a person and an infinitive, and those that say so in the passive: "is said to have"."""

JUDGES = listed(
    """
    criticize criticise blast slam condemn denounce praise hail laud applaud support back endorse oppose reject deny
    dispute dismiss defend demand propose recommend urge announce predict describe call label dub brand mock blame
    accuse cite mention discuss question challenge attack promise pledge vow threaten acknowledge admit concede confirm
    reveal disclose highlight stress emphasize emphasise underscore welcome favor favour prefer expect fear want claim
    allege assert assail bash chide chastise rebuke reprimand scold ridicule deride decry deplore lambaste
    skewer tout trumpet champion advocate promote commend thank congratulate honor salute celebrate accept embrace
    express voice convey reiterate repeat echo recall recount explain outline detail raise note report estimate
    forecast project like love hate respect admire regret resent doubt believe suspect know understand protest contest
    rebut refute debunk disavow disown repudiate renounce retract contradict compare liken characterize characterise
    portray paint depict hint suggest consider ponder request warn seek invoke quote mourn lament bemoan
    concede vent slam question credit fault berate castigate vilify insult smear disparage
    demonize demonise disapprove approve affirm articulate foresee anticipate address document show view regard share
    """
)
"""Verbs of judgement and of speech, whose object is what is judged or spoken of."""

PHRASES = listed(
    """
    call:for call:on call:upon point:to point:out refer:to argue:for argue:against complain:about complain:of
    object:to agree:with agree:on agree:to disagree:with disagree:on disagree:over respond:to reply:to speak:of
    speak:about speak:against speak:out talk:about talk:of boast:of boast:about brag:about rail:against lash:out
    warn:of warn:about warn:against apologize:for apologise:for believe:in insist:on comment:on worry:about joke:about
    allude:to hint:at protest:against testify:about testify:to write:about write:of push:for press:for lobby:for
    plead:for ask:for ask:about think:of think:about know:of know:about hear:of hear:about learn:of learn:about
    hope:for opt:for side:with vouch:for inquire:about wonder:about speculate:about speculate:on focus:on dwell:on
    elaborate:on expound:on react:to vote:for vote:against campaign:for campaign:on tweet:about report:on
    advocate:for care:about plan:on plan:for dream:of guess:at marvel:at scoff:at sneer:at laugh:at fume:about
    decide:on inform:of remind:of accuse:of suspect:of blame:for criticize:for praise:for thank:for fault:for
    concede:to consent:to commit:to swear:by cry:out hit:back push:back fire:back shoot:back go:after take:aim rip:into
    lay:out spell:out rule:out brush:off play:down play:up single:out zero:in harp:on muse:about opine:on
    touch:on preach:about testify:against argue:over disapprove:of approve:of conceive:of
    """
)
"""Verbs with the preposition or particle that makes them report."""

NOUNS = listed(
    """
    claim statement assertion allegation accusation argument belief view opinion idea notion suggestion contention
    insistence admission acknowledgment acknowledgement announcement declaration promise pledge vow plan proposal
    decision intention desire hope fear concern worry expectation prediction forecast warning threat demand call
    request appeal plea denial doubt suspicion conviction conclusion finding report rumor rumour speculation theory
    hypothesis assumption estimate message reply response answer question comment remark complaint criticism charge
    assurance impression feeling sense thought knowledge understanding recommendation advice order refusal reluctance
    willingness offer agreement commitment wish ambition determination confidence faith certainty consensus perception
    revelation disclosure confirmation explanation testimony word news evidence indication sign judgment
    judgement verdict ruling assessment analysis observation note reminder boast joke lie invitation bid vision motion
    """
)
"""Nouns that have a clause or an infinitive as what is said: "the claim that", "plans to"."""

FEELS = listed(
    """
    confident sure certain convinced aware afraid hopeful optimistic pessimistic worried concerned glad happy proud
    sorry clear adamant doubtful skeptical sceptical positive unsure uncertain unaware unconvinced eager willing
    reluctant unwilling ready keen determined prepared grateful thankful disappointed surprised shocked angry critical
    supportive dismissive wary mindful certain satisfied hesitant anxious inclined interested opposed committed
    """
)
"""Adjectives that say what somebody thinks, with a clause or an infinitive."""

HEDGES = listed(
    """
    alleged allegedly purported purportedly reportedly supposed supposedly apparent apparently ostensible ostensibly
    suspected presumed presumably rumored rumoured so-called unconfirmed unverified
    """
)
"""Words of doubt."""
SAY_SO = listed("allegedly purportedly reportedly supposedly")
"""Words of doubt that are a report of nobody on their own."""

DENIES = listed("deny reject refute dispute rebut contradict disavow repudiate denial rejection dismiss disown")

STUDIES = listed("poll survey study report analysis census review audit assessment investigation questionnaire")
"""Documents that speak where a sentence begins with "In"."""
