"""Words by what they speak of: what the public has a stake in, what judges, what feels, what addresses the listener.

A word ending in * stands for all words that begin so.
"""

import re
from collections.abc import Iterable

_GROUPS = {
    "economy": """
        econom* unemploy* employ* job jobs wage wages salar* income incomes tax taxes taxed tariff* deficit* debt debts
        budget* spending inflation price prices trade export* import* growth gdp recession bankrupt* bank banks
        wealth* poverty poor pension* mortgage* rent rents profit* loan* subsid* stimulus factor* manufactur* industr*
        business* compan* corporation* worker* union unions premium* cost costs market markets invest* surplus revenue*
        dollar* euro* billion* million* trillion* payroll export outsourc* oil gas coal energy solar""",
    "law": """
        law laws bill bills act legislation treaty treaties constitution* court courts judge* ruling* ruled senate
        congress parliament* amendment* veto* vote voted votes voting ballot* election* elected pass passed sign signed
        repeal* abolish* ban banned bans regulat* sanction* executive decree* referendum* deregulat* policy policies
        agreement* pact signed appoint* nominat* impeach* pardon* sponsor* filibuster* resolution program programs""",
    "crime": """
        crime* criminal* murder* homicide* kill* shot shooting* gun guns police prison* jail* convict* charged arrest*
        fraud* corrupt* brib* theft stole* rob robbed assault* rape* abus* drug drugs traffick* terror* sued lawsuit*
        indict* investigat* guilty illegal* embezzl* fined sentenced prosecut* cheat* violent violence""",
    "health": """
        health* hospital* insur* medic* medicare medicaid vaccin* virus* disease* patient* doctor doctors nurse* death*
        died die dying cancer* epidemic* pandemic* infect* abortion* overdos* drug uninsured pre-existing sick insulin
        treat* deficien* disorder* brain blood skin diet* infant* pregnan* symptom* surger* therap* remed* vitamin*
        nutri* bone bones heart lung lungs illness* ill injur* pill pills dose doses obes* smok* tobacco breastfe*""",
    "war": """
        war wars troop* soldier* army armies militar* navy nuclear missile* weapon* bomb* invad* invasion* attack*
        rebel* refugee* iran iraq russia* china syria* nato border* veteran* security defense defence uranium shell*
        hostage* drone* front""",
    "society": """
        school* teacher* student* educat* universit* college* immigra* deport* asylum migrant* climate emission*
        carbon pollut* water air environment* women black minorit* child* population* census homeless* housing
        veterans seniors famil* flood* drought* fire* quake*""",
    "record": """
        document* classified secret* file files data database* leak* report study studies survey* research* scientist*
        figures statistic* inspect* audit* licen* certif* standard* rule rules authorit* official* government* minist*
        agency agencies commission* council committee department museum* institute* laborator* satellite* space
        aircraft ship ships train trains bridge dam tunnel reactor*""",
    "evidence": """
        evidence proof prove proves proved proven effective* ineffective* harm* unsafe safer contain* prevent* caus*
        effect effects risk risks common* rare rarely average most majority half recommend* requir* forbid* allow*
        owned owns belong* responsible consist* depend* spread* mostly usually largely hardly""",
    "feeling": """
        alarm* shock* disappoint* delight* affront insult* slap worried worry glad angry anger fear* sad grief horrified
        excited thrilled relieved surprised ashamed proud upset hurt pain tears grateful frighten* scared pleased
        dismay* outrag* heart hearts love hate inspire* disgust* sorry""",
    "demand": """
        call calls called calling urge urges urged urging demand demands demanded demanding appeal* plead* insist*
        should must ought deserve deserves warn warns concern* serious seriously commit* thank looking hope hopes""",
    "deed": """
        said called voted signed supported opposed promised refused raised cut cuts lost built created closed opened
        took gave paid hired fired shipped sent spent increased reduced doubled vetoed passed ended started stopped
        destroyed arrested appointed resigned elected admitted lied hid deleted killed founded banned allowed blocked
        wrote proposed inherited balanced eliminated added doubled took broke released ran failed missed earned
        dropped fell rose grew sold bought won found""",
    "verdict": """
        great greatest terrible horribl* wonderful tremendous disaster* disgrac* awful bad worst good best
        better beautiful amazing incredible fantastic stupid dumb* ridiculous wrong right shame* sad sadly proud honest*
        dishonest* fair unfair dangerous decent smart strong weak tough ugly brilliant superb fine nice happy
        important moral* wise foolish nonsense crazy insane absurd evil cruel kind brave perfect clear simple simply
        unacceptable outrageous excellent favorite favourite lovely tense decisive bleak impressive
        outstanding remarkable notable splendid magnificent tragic disappointing promising valuable precious
        worthy worthless useless pointless careless reckless""",
    "value": """
        freedom dream dreams hope* faith values principle* courage character leadership judgment trust respect dignity
        honor honour strength future destiny heart soul spirit prayer* god love believe vision promise greatness
        liberty opportunit* fairness compassion legacy tradition* pride effort* integrity hard-working""",
    "talk": """
        question* answer* minute minutes seconds moderator debate audience ladies gentlemen thank thanks respond
        response point points topic rebuttal interrupt* finish listen look okay ok well yes sir excuse please sorry
        conversation discuss* segment tonight tell hear folks wait hello goodnight night""",
    "doubt": "maybe perhaps probably possibly likely seems seem apparently guess suppose unclear might uncertain",
    "all": "every everybody everyone everything always never nobody nothing none anybody anything anyone ever all",
    "crowd": "people folks families americans citizens workers everybody country nation world kids parents friends",
}


def _compiled(words: Iterable[str]) -> re.Pattern[str]:
    stems = sorted({re.escape(word[:-1]) + r"\w*" if word.endswith("*") else re.escape(word) for word in words})
    return re.compile(rf"(?<![\w'’-])(?:{'|'.join(stems)})(?![\w-])", re.IGNORECASE)


GROUPS = {name: _compiled(words.split()) for name, words in _GROUPS.items()}
