"""What reports in the languages whose quotations are read without a parse: a short list of verbs each."""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Tongue:
    """`verbs` are finite forms with their auxiliaries, `that` what opens a clause, `by` what names a source before its
    noun, `behind` the words that end a noun phrase behind a verb, `before` those that may stand before it, `denies`
    the beginnings of verbs that deny.
    """

    verbs: str
    that: str
    by: str
    behind: str
    before: str
    denies: str

    def verb(self) -> re.Pattern[str]:
        return _any(self.verbs)

    def conjunction(self) -> re.Pattern[str]:
        return _any(self.that)

    def according(self) -> re.Pattern[str]:
        return _any(self.by)

    def stop(self) -> re.Pattern[str]:
        return _any(self.behind)

    def opener(self) -> re.Pattern[str]:
        return _any(self.before)

    def denial(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self.denies})", re.IGNORECASE)


@cache
def _any(words: str) -> re.Pattern[str]:
    """One of the phrases that stand between bars, as a whole."""
    return re.compile(rf"(?<![\w’'-])(?:{words})(?![\w’'-])", re.IGNORECASE)


TONGUES = {
    "en": Tongue(
        r"(?:has |have |had |also |later |once )?(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|announced"
        r"|announces|claimed|claims|argued|argues|insisted|insists|denied|denies|warned|warns|noted|notes|explained"
        r"|explains|stated|states|replied|replies|tweeted|reported|reports|declared|declares|acknowledged|admitted"
        r"|admits|suggested|suggests|believes|believed|thinks|alleged|alleges|confirmed|confirms|recalled|recalls"
        r"|concluded|concludes|testified|predicted|predicts|promised|promises|vowed|pledged|pledges|urged|urges)|say",
        "that|whether|how|why",
        r"according to|in the words of|per",
        r"on|in|at|during|after|before|when|while|as|last|this|yesterday|today|monday|tuesday|wednesday|thursday"
        r"|friday|saturday|sunday|to|by|that|whether|with",
        "but|and|yet|so|still|however|meanwhile|later|then|also|as|while|though|although|because|when|where|which|on|in",
        "den(?:y|ied|ies)|reject|refut|disput",
    ),
    "de": Tongue(
        r"sagte|sagt|sagten|sagen|erklärte|erklärt|erklärten|betonte|betont|meinte|meint|teilte|teilt|berichtete"
        r"|berichtet|berichten|kündigte|kündigt|forderte|fordert|kritisierte|kritisiert|warnte|warnt|schrieb|schreibt"
        r"|fragte|fragt|antwortete|behauptete|behauptet|bestritt|bestreitet|dementierte|dementiert|bestätigte|bestätigt"
        r"|fügte|räumte|versicherte|versichert|glaubt|glaubte|erinnerte|rief|ergänzte|hieß es",
        "dass|daß|ob|wie|warum",
        r"laut|zufolge|nach angaben (?:von|der|des)|nach (?:ansicht|aussage|worten) (?:von|der|des)",
        r"am|im|in|auf|bei|nach|vor|während|gegenüber|zu|dem|den|der zeitung|mit|an|hinzu|ein|heute|gestern|dass",
        "aber|und|doch|denn|auch|so|wie|das|dies|dazu|am|im|in|zuvor|später|dann",
        "bestr[ei]|dementier|zurück|wies|verneint",
    ),
    "fr": Tongue(
        r"(?:a |ont |avait |s’est |s'est |se )?(?:dit|disent|déclaré|déclare|affirmé|affirme|affirment|annoncé|annonce"
        r"|indiqué|indique|expliqué|explique|ajouté|ajoute|estimé|estime|assuré|assure|souligné|souligne|précisé"
        r"|précise|rappelé|rappelle|écrit|demandé|demande|répondu|répond|confirmé|confirme|démenti|dément|nié|nie"
        r"|reconnu|reconnaît|averti|avertit|dénoncé|dénonce|lancé|lance|promis|promet|accusé|accuse|félicité)",
        r"que|qu’|qu'|si|comment|pourquoi",
        r"selon|d’après|d'après|aux dires de|pour",
        r"à|au|aux|en|dans|lors|pendant|après|avant|sur|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|par|que",
        "mais|et|or|puis|comme|ainsi|aussi|ce que|c’est ce que",
        "dément|démenti|ni(?:e|é)|réfut|rejet",
    ),
    "es": Tongue(
        r"(?:ha |han |había |se )?(?:dijo|dice|dijeron|dicho|afirmó|afirma|afirmado|declaró|declara|declarado|señaló"
        r"|señala|señalado|explicó|explica|explicado|anunció|anuncia|anunciado|aseguró|asegura|asegurado|agregó|agrega"
        r"|añadió|añade|añadido|indicó|indica|indicado|informó|informa|informaron|escribió|escribe|preguntó|pregunta"
        r"|respondió|responde|negó|niega|negado|confirmó|confirma|confirmado|advirtió|advierte|advertido|reconoció"
        r"|reconoce|sostuvo|sostiene|denunció|denuncia|pidió|pide|prometió|promete|opinó|opina)",
        "que|si|cómo|por qué",
        r"según|de acuerdo con|en palabras de|a juicio de",
        r"en|a|al|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|durante|tras|ante|este|esta"
        r"|hoy|ayer|por|que|con",
        "pero|y|aunque|también|así|como",
        "neg|nieg|desmint|desmient|rechaz",
    ),
    "it": Tongue(
        r"(?:ha |hanno |aveva |si è )?(?:detto|dice|disse|dicono|dichiarato|dichiara|affermato|afferma|annunciato"
        r"|annuncia|spiegato|spiega|aggiunto|aggiunge|sottolineato|sottolinea|scritto|scrive|chiesto|chiede|risposto"
        r"|risponde|confermato|conferma|smentito|smentisce|negato|nega|avvertito|avverte|ammesso|ammette|ricordato"
        r"|ricorda|osservato|osserva|sostenuto|sostiene|riferito|riferisce|promesso|promette|accusato)",
        "che|se|come|perché",
        r"secondo|a detta di|stando a",
        r"in|a|al|alla|nel|nella|durante|dopo|prima|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|che|con",
        "ma|e|però|anche|così|come",
        "smentit|smentisce|neg|respin",
    ),
    "pt": Tongue(
        r"(?:tem |tinha )?(?:disse|diz|disseram|dito|afirmou|afirma|declarou|declara|explicou|explica|anunciou|anuncia"
        r"|acrescentou|acrescenta|informou|informa|escreveu|escreve|perguntou|pergunta|respondeu|responde|negou|nega"
        r"|confirmou|confirma|alertou|alerta|admitiu|admite|garantiu|garante|ressaltou|destacou|defendeu|defende"
        r"|prometeu|promete|pediu|pede|acusou|acusa)",
        "que|se|como|por que",
        r"segundo|de acordo com|conforme|para",
        r"em|no|na|ao|à|durante|após|nesta|neste|segunda|terça|quarta|quinta|sexta|sábado|domingo|ontem|hoje|que|com",
        "mas|e|também|assim|como",
        "neg|desment|rejeit",
    ),
    "ru": Tongue(
        r"сказал[аи]?|говорит|говорят|заявил[аои]?|заявляет|сообщил[аои]?|сообщает|сообщают|отметил[аи]?|отмечает"
        r"|подчеркнул[аи]?|добавил[аи]?|рассказал[аи]?|объяснил[аи]?|пояснил[аи]?|написал[аи]?|пишет|пишут|спросил[аи]?"
        r"|ответил[аи]?|утверждает|утверждают|считает|считают|предупредил[аи]?|признал[аи]?|подтвердил[аи]?"
        r"|опроверг(?:ла|ли|ает)?|отрицает|отрицал[аи]?|пообещал[аи]?|призвал[аи]?|обвинил[аи]?|напомнил[аи]?",
        "что|как|почему|ли",
        r"по словам|по данным|по мнению|по информации|согласно|со слов",
        r"в|во|на|о|об|после|до|во время|журналистам|агентству|сегодня|вчера|ранее|что|для",
        "но|и|а|однако|также|как|при этом|ранее|позже|об этом",
        "отриц|опроверг|отверг",
    ),
    "uk": Tongue(
        r"сказа(?:в|ла|ли)|каже|кажуть|говорить|заяви(?:в|ла|ли|ло)|заявляє|повідоми(?:в|ла|ли|ло)|повідомляє"
        r"|повідомляють|зазначи(?:в|ла|ли)|зазначає|наголоси(?:в|ла|ли)|додав|додала|додали|розпові(?:в|ла|ли)"
        r"|поясни(?:в|ла|ли)|написа(?:в|ла|ли)|пише|пишуть|запита(?:в|ла|ли)|відпові(?:в|ла|ли)|стверджує|стверджують"
        r"|вважає|вважають|попереди(?:в|ла|ли)|визна(?:в|ла|ли)|підтверди(?:в|ла|ли)|спростува(?:в|ла|ли)|заперечує"
        r"|запереч(?:ив|ила|или)|пообіця(?:в|ла|ли)|закликав|закликала|звинувати(?:в|ла|ли)|нагада(?:в|ла|ли)",
        "що|як|чому|чи",
        r"за словами|за даними|на думку|за інформацією|згідно з|зі слів",
        r"у|в|на|про|після|до|під час|журналістам|сьогодні|вчора|раніше|що|для",
        "але|і|й|та|а|однак|також|як|при цьому|раніше|пізніше|про це",
        "запереч|спростув|відкин",
    ),
}
