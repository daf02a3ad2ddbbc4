"""First names that tell a man from a woman more often than not. A hint, never a proof: a title outweighs it."""

from app.reading.wordlist import listed

HE = listed(
    """
    aaron abdul abraham adam adrian ahmed alan albert colin abbas aleksandr alejandro alex alexander alexei
    alexey alfred ali amir anatoly andre andrei andrew andrey andrij andriy anthony anton antonio arthur artur
    barack barry ben benjamin bernard bernie bill bob bobby boris brad brian bruce carl carlos charles charlie
    chris christian christopher chuck craig dan daniel dave david denis dennis diego dieter dimitri dmitri
    dmitry dmytro don donald douglas ed eddie edgar eduard edward elias emil emmanuel enrique eric erik ernest
    eugene evan felix fernando francis francisco francois frank franz fred frederick gareth gary gavin
    geoffrey george gerald gerhard giovanni giuseppe glenn gordon graham greg gregory guy hans harold harry
    hassan heinrich henri henry herbert hiroshi howard hugh ian ibrahim igor ilya isaac ivan jack jacob jake
    jakob james jan jason javier jean jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joe joel
    john johnny jon jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin
    klaus konstantin kurt kyle lars larry lawrence leo leon leonard leonid lewis liam louis lucas luis lukas
    luke mahmoud malcolm manuel marc marcel marco marcus mario mark martin matt matthew maurice max maxim
    michael michel miguel mike mikhail mitch mohamed mohammad mohammed muhammad mustafa nathan neil nicholas
    nick nicolas nigel nikolai nikolay noah norman oleg oleh oleksandr oliver omar oscar otto owen pablo
    patrick paul pavel pavlo pedro pete peter petro phil philip philippe pierre piotr rafael ralph ramon randy
    ray raymond ricardo richard rick rob robert roberto rodney roger roland roman ron ronald ross roy rupert
    russell ryan salvador sam samuel scott sean sebastian serge sergei sergey serhiy simon stanislav stefan
    stephen steve steven stewart stuart ted terry theodore thomas tim timothy toby todd tom tomas tommy tony
    trevor vadim valery vasily victor viktor vincent vitali vitaly vladimir volodymyr walter warren wayne
    werner will william wolfgang xavier yevgeny yuri yusuf
    """
)

SHE = listed(
    """
    abigail agnes aisha alexandra alice alicia alina alison amanda amber amelia amy ana anastasia andrea
    angela angelina anita ann anna anne annette annie antonia ashley astrid audrey barbara beatrice bella beth
    betty beverly brenda brigitte camilla carla carmen carol carolina caroline catherine cathy charlotte
    chelsea cheryl chloe christina christine cindy claire clara claudia condoleezza cristina crystal cynthia
    daria darya deborah debbie denise diana diane dolores donna doris dorothy edith eileen elaine eleanor
    elena elisabeth elizabeth ella ellen elsa emily emma erica esther eva evelyn fatima fiona florence frances
    francesca galina gemma georgia gertrude gina gloria grace greta hannah harriet heather heidi helen helena
    hillary huma ida ingrid irene irina isabel isabella ivanka jacqueline jane janet janice jeanne jennifer
    jenny jessica jill joan joanna jocelyn josephine joyce judith judy julia juliana julie karen karin
    katarina kate katharina katherine kathleen kathryn kathy katie katrina kellyanne kim kimberly kirsten
    kristen larisa laura lauren leila lena leslie lily linda lisa liz lois lorraine louise lucia lucy ludmila luisa
    lydia lynn madeleine maggie manuela margaret margarita maria mariana marie marina marion marlene martha
    mary maryam maureen megan melania melanie melissa mia michelle mildred miriam molly monica nadia nancy
    naomi natalia natalie natasha nicola nicole nina nora norma olena olga olivia oksana paige pamela patricia
    paula pauline penelope petra polina priya rachel rebecca regina renate rita roberta rosa rose rosemary
    ruth sally samantha sandra sarah sara sharon sheila shirley silvia simone sofia sonia sophia sophie stella
    stephanie sue susan susanna suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tiffany tina
    tracy ursula valentina valerie vanessa vera veronica victoria virginia wanda wendy yolanda yulia yuliya
    yvonne zoe
    """
)
