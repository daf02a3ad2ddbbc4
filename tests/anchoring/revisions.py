"""Sentences as wire copy is revised, by hand: each with what was made of it, and what differs between them matters."""

FIGURES = """
Twelve people died in the mill fire. > Thirteen people died in the mill fire.
12 people died in the mill fire. > 21 people died in the mill fire.
At least 12 people died in the mill fire. > 12 people died in the mill fire.
More than 400 homes are without power. > 400 homes are without power.
Some 400 homes are without power. > Almost 400 homes are without power.
A dozen trawlers left the port. > Two dozen trawlers left the port.
Dozens of trawlers left the port. > Hundreds of trawlers left the port.
Scores of trawlers left the port. > A score of trawlers left the port.
Between 10 and 15 boats sank off the cape. > Between 10 and 50 boats sank off the cape.
10-15 boats sank off the cape. > 10-16 boats sank off the cape.
Two thirds of the fleet stayed out. > Three quarters of the fleet stayed out.
A third of the fleet stayed out. > Half of the fleet stayed out.
⅓ of the fleet stayed out. > ⅔ of the fleet stayed out.
Prices went to 3.5 per cent in the county. > Prices went to 3.5 percentage points in the county.
Prices went to 3.5% in the county. > Prices went to 35% in the county.
Prices went to 3.5% in the county. > Prices went to 3,5% in the county.
The team came in third in the county. > The team came in fourth in the county.
It was the 3rd fire in the mill. > It was the 4th fire in the mill.
The home side led 2-1 after the break. > The home side led 1-2 after the break.
The home side led 2–1 after the break. > The home side led 2–0 after the break.
The budget is 3m crowns for the harbour. > The budget is 3bn crowns for the harbour.
The budget is 3 million for the harbour. > The budget is 3 billion for the harbour.
The budget is 3 million for the harbour. > The budget is 3 for the harbour.
Turnover doubled in the harbour. > Turnover tripled in the harbour.
The vote was 51 to 49 in the chamber. > The vote was 49 to 51 in the chamber.
The number is +3 on the scale. > The number is -3 on the scale.
The reading was −4 in the valley. > The reading was 4 in the valley.
Both men left the harbour. > Two of the men left the harbour.
A man left the harbour at dawn. > Two men left the harbour at dawn.
One man left the harbour at dawn. > None left the harbour at dawn.
The driver, 34, walked home. > The driver, 43, walked home.
The 34-year-old walked home. > The 43-year-old walked home.
The driver walked home. > The driver, 43, walked home.
No. 10 sent the letter round. > No. 11 sent the letter round.
The M25 was shut by fog. > The M26 was shut by fog.
Article 5 was invoked by the port. > Article 6 was invoked by the port.
Boeing’s 737 sat on the apron. > Boeing’s 787 sat on the apron.
A 7.1-magnitude quake shook the valley. > A 7.7-magnitude quake shook the valley.
Apollo XI was shown in the hall. > Apollo XII was shown in the hall.
Charles II opened the hall. > Charles III opened the hall.
The fire took 10² hectares of wood. > The fire took 10³ hectares of wood.
"""

DATES = """
The bridge shut at 9am in the fog. > The bridge shut at 9pm in the fog.
The bridge shut at 9 a.m. in the fog. > The bridge shut at 9 p.m. in the fog.
The bridge shut at 09:00 GMT in the fog. > The bridge shut at 09:00 BST in the fog.
The bridge shut at 9.30 in the fog. > The bridge shut at 9.50 in the fog.
The bridge shut last week in the fog. > The bridge shut this week in the fog.
The bridge shut a week ago in the fog. > The bridge shut a month ago in the fog.
The bridge shut on Monday in the fog. > The bridge shut on Tuesday in the fog.
The bridge shut on Monday in the fog. > The bridge shut in the fog.
The bridge shut in the fog. > The bridge shut in the fog on Monday.
The bridge shut on 3 May in the fog. > The bridge shut on 5 March in the fog.
The bridge shut on 03/05/2021 in the fog. > The bridge shut on 05/03/2021 in the fog.
The bridge shut in 2019 in the fog. > The bridge shut in 2018 in the fog.
The bridge shut in the 1990s in the fog. > The bridge shut in the 1980s in the fog.
The bridge shut in the nineties in the fog. > The bridge shut in the eighties in the fog.
The bridge shut before dawn in the fog. > The bridge shut after dawn in the fog.
The bridge shut for an hour in the fog. > The bridge shut for a day in the fog.
The bridge had shut in the fog. > The bridge will shut in the fog.
The bridge was shut in the fog. > The bridge is shut in the fog.
The bridge shut until noon in the fog. > The bridge shut since noon in the fog.
The bridge shut this morning in the fog. > The bridge shut this evening in the fog.
The bridge shut two summers ago in the fog. > The bridge shut two winters ago in the fog.
The bridge is still shut in the fog. > The bridge is shut in the fog.
The bridge is already shut in the fog. > The bridge is shut in the fog.
"""

MEASURES = """
The fine is $400 for each boat. > The fine is A$400 for each boat.
The fine is $400 for each boat. > The fine is US$400 for each boat.
The fine is £400 for each boat. > The fine is €400 for each boat.
The fine is 400 crowns for each boat. > The fine is 400 francs for each boat.
The fine is 400p for each boat. > The fine is 400c for each boat.
The fine is Rs 400 for each boat. > The fine is Rp 400 for each boat.
The road runs for 40 km to the cape. > The road runs for 40 miles to the cape.
The road runs for 40km to the cape. > The road runs for 40m to the cape.
The road runs for forty kilometres to the cape. > The road runs for forty leagues to the cape.
It carried 40 tonnes of grain. > It carried 40 tons of grain.
It was 40C on the quay. > It was 40F on the quay.
It was 40° on the quay. > It was 40% on the quay.
The well is 40 sq ft at the mouth. > The well is 40 cu ft at the mouth.
It grew at a rate of 40 an hour in the lab. > It grew at a rate of 40 a day in the lab.
The boat does 40 knots in calm water. > The boat does 40 mph in calm water.
"""

NAMES = """
Mr Holt left by the back door. > Mrs Holt left by the back door.
Dr Holt left by the back door. > Mr Holt left by the back door.
J. Holt left by the back door. > K. Holt left by the back door.
J.P. Holt left by the back door. > J.R. Holt left by the back door.
Ines Holt left by the back door. > Ida Holt left by the back door.
Ines Holt-Dahl left by the back door. > Ines Holt-Lind left by the back door.
Ines Holt-Dahl left by the back door. > Ines Holt left by the back door.
Ines de Klerk left by the back door. > Ines Klerk left by the back door.
Ines van Holt left by the back door. > Ines von Holt left by the back door.
The minister, de Klerk, left by the back door. > The minister, de Wet, left by the back door.
Fighters of al-Shabaab left by the back door. > Fighters of al-Shabab left by the back door.
Fighters of al-Noor left by the back door. > Fighters of el-Noor left by the back door.
Makers of the iPhone left by the back door. > Makers of the iPad left by the back door.
A seller on eBay left by the back door. > A seller on eToro left by the back door.
The French crew left by the back door. > The Dutch crew left by the back door.
The governor of Orsk left by the back door. > The governor of Omsk left by the back door.
The governor left by the back door. > The deputy governor left by the back door.
The governor of North Orsk left by the back door. > The governor of South Orsk left by the back door.
Holt beat Dahl at the first hurdle. > Dahl beat Holt at the first hurdle.
Holt wrote to Dahl about the roof. > Dahl wrote to Holt about the roof.
He left by the back door. > She left by the back door.
Dahl sold his boat to a cousin. > Dahl sold her boat to a cousin.
They left by the back door. > He left by the back door.
We left by the back door. > They left by the back door.
The widow left by the back door. > The widower left by the back door.
The WHO sent a letter to the port. > The WTO sent a letter to the port.
The UN sent a letter to the port. > The port sent a letter to the UN.
The firm’s chairman left by the back door. > The firm’s president left by the back door.
Holt, her brother, left by the back door. > Holt, her cousin, left by the back door.
Holt told the court that he had left the ship. > Dahl told the court that he had left the ship.
The police left by the back door. > The army left by the back door.
José Holt left by the back door. > Jose Holt left by the back door.
Bush’s aide left by the back door. > Bushes’ aide left by the back door.
"""

POLARITY = """
Dahl denied the theft at the mill. > Dahl did not deny the theft at the mill.
Dahl admitted the theft at the mill. > Dahl denied the theft at the mill.
Dahl took part in the theft. > Dahl took no part in the theft.
None of the guards was hurt at the mill. > One of the guards was hurt at the mill.
The plan is not only costly for the port. > The plan is not costly for the port.
The plan is not unlikely to reach the port. > The plan is unlikely to reach the port.
The plan was lawful in the port. > The plan was unlawful in the port.
The plan was complete in the port. > The plan was incomplete in the port.
The staff were paid at the mill. > The staff were unpaid at the mill.
The staff were happy at the mill. > The staff were unhappy at the mill.
Essential staff stayed at the mill. > Non-essential staff stayed at the mill.
Essential staff stayed at the mill. > Nonessential staff stayed at the mill.
The trial is relevant to the port. > The trial is irrelevant to the port.
The report was accurate on the mill. > The report was inaccurate on the mill.
The road is safe in the fog. > The road is unsafe in the fog.
The cash was declared at the port. > The cash was undeclared at the port.
The mill is regulated by the state. > The mill is deregulated by the state.
The boats can sail to the cape. > The boats can’t sail to the cape.
The boats can sail to the cape. > The boats cannot sail to the cape.
The boats are sailing to the cape. > The boats aren’t sailing to the cape.
The boats sailed with a pilot to the cape. > The boats sailed without a pilot to the cape.
The boats sail to the cape. > The boats no longer sail to the cape.
Both boats sailed to the cape. > Neither boat sailed to the cape.
Hardly a boat sailed to the cape. > A boat sailed to the cape.
Few boats sailed to the cape. > A few boats sailed to the cape.
Little was known of the cape. > A little was known of the cape.
The drug is effective for children. > The drug is ineffective for children.
The tax is for the poor of the port. > The tax is against the poor of the port.
The strike was called by the crew. > The strike was called off by the crew.
The deal is on at the port. > The deal is off at the port.
The crew was for the deal. > The crew was anti the deal.
Anyone may enter the yard. > No one may enter the yard.
Dahl was freed by the judge. > Dahl was jailed by the judge.
The dam holds water for the town. > The dam holds no water for the town.
The mill is treated as a toxic site. > The mill is treated as a non-toxic site.
"""

HEDGES = """
Some of the guards were hurt. > All of the guards were hurt.
Many of the guards were hurt. > Most of the guards were hurt.
Every guard was hurt at the mill. > A guard was hurt at the mill.
The thief was hurt at the mill. > The alleged thief was hurt at the mill.
The thief was hurt at the mill. > The suspected thief was hurt at the mill.
Dahl may have left the ship. > Dahl had left the ship.
Dahl might leave the ship. > Dahl will leave the ship.
Dahl would leave the ship. > Dahl could leave the ship.
Dahl has left the ship. > Dahl is thought to have left the ship.
Dahl has left the ship. > Dahl is understood to have left the ship.
Dahl has left the ship. > Dahl has to leave the ship.
Dahl is leaving the ship. > Dahl is to leave the ship.
Dahl is ready to leave the ship. > Dahl is set to leave the ship.
Dahl leaves if the ship burns. > Dahl leaves when the ship burns.
Dahl left because the ship burned. > Dahl left before the ship burned.
Dahl left because the ship burned. > Dahl left although the ship burned.
The smoke caused the crash at the mill. > The smoke was linked to the crash at the mill.
The smoke led to the crash at the mill. > The smoke may have led to the crash at the mill.
Dahl left the ship. > Dahl left the ship?
Dahl left the ship. > Did Dahl leave the ship?
Dahl intended to leave the ship. > Dahl attempted to leave the ship.
Up to 40 guards were hurt. > 40 guards were hurt.
As many as 40 guards were hurt. > 40 guards were hurt.
About 40 guards were hurt. > Exactly 40 guards were hurt.
An estimated 40 guards were hurt. > 40 guards were hurt.
Under 40 guards were hurt. > Over 40 guards were hurt.
Only 40 guards were hurt. > 40 guards were hurt.
Just the guards were hurt. > Even the guards were hurt.
Nearly all the guards were hurt. > All the guards were hurt.
The likely winner was hurt. > The winner was hurt.
The guards were probably hurt. > The guards were hurt.
The so-called guards were hurt. > The guards were hurt.
The would-be guards were hurt. > The guards were hurt.
The self-styled guards were hurt. > The guards were hurt.
A record 40 guards were hurt. > 40 guards were hurt.
The guards were fatally hurt. > The guards were slightly hurt.
"""

DEEDS = """
Dahl was accused of theft at the mill. > Dahl was convicted of theft at the mill.
Dahl was arrested for theft at the mill. > Dahl was charged with theft at the mill.
Dahl was questioned over theft at the mill. > Dahl was arrested over theft at the mill.
Dahl was cleared of theft at the mill. > Dahl was found guilty of theft at the mill.
Dahl was tried for theft at the mill. > Dahl was sentenced for theft at the mill.
The guards were killed at the mill. > The guards were wounded at the mill.
The guards were hurt at the mill. > The guards were killed at the mill.
The guards went missing at the mill. > The guards were found dead at the mill.
The guards were murdered at the mill. > The guards were killed at the mill.
The crash followed the row at the mill. > The crash caused the row at the mill.
The council passed the levy on fish. > The council rejected the levy on fish.
The council backed the levy on fish. > The council opposed the levy on fish.
The council proposed the levy on fish. > The council passed the levy on fish.
The firm bought the mill on the hill. > The firm sold the mill on the hill.
The firm leased the mill on the hill. > The firm bought the mill on the hill.
Shares rose at the port. > Shares fell at the port.
Shares edged up at the port. > Shares edged down at the port.
The east wing burned at the mill. > The west wing burned at the mill.
The left wing burned at the mill. > The right wing burned at the mill.
The oldest wing burned at the mill. > The newest wing burned at the mill.
The mill is above the road. > The mill is below the road.
The child was rescued from the mill. > The child was abducted from the mill.
"""

ATTRIBUTIONS = """
The mill is safe, the owner said. > The mill is safe, the owner claimed.
The mill is safe, the owner said. > The mill is safe.
The mill is safe. > The mill is safe, the owner said.
The owner said the mill is safe. > The owner says the mill is safe.
The owner believes the mill is safe. > The owner knows the mill is safe.
The owner told the court the mill is safe. > The owner lied to the court the mill is safe.
According to the owner the mill is safe. > The mill is safe.
The mill is safe, said Holt. > The mill is safe, said Dahl.
“The mill is safe,” said Holt. > The mill is safe, said Holt.
The mill is safe and sound, said Holt. > The mill is “safe and sound”, said Holt.
The mill is safe and sound, said Holt. > The mill is 'safe and sound', said Holt.
“The mill is safe and sound,” said Holt. > “The mill is safe,” said Holt.
“The mill is safe and sound for all,” said Holt. > “The mill is safe … for all,” said Holt.
“The mill [is] safe for all,” said Holt. > “The mill is safe for all,” said Holt.
“The mill is safe. The road is open,” said Holt. > “The mill is safe. The road is open,” said Dahl.
“The mill is safe. The sea is calm,” said Holt. > “The mill is safe. The sea is calm,” claimed Holt.
Holt said: “The mill is safe. The road is open.” > Dahl said: “The mill is safe. The road is open.”
Holt wrote: “The mill is safe.” > Holt joked: “The mill is safe.”
The mill is safe, the owner promised. > The mill is safe, the owner lied.
The mill is safe, officials insisted. > The mill is safe, residents insisted.
The mill is safe, experts say. > The mill is safe, critics say.
The owner alleges the mill is safe. > The owner proved the mill is safe.
The mill is safe, the study shows. > The mill is safe, the study suggests.
The mill is safe, the tests proved. > The mill is safe, the tests hinted.
The mill is safe, the owner’s lawyer conceded. > The mill is safe, the owner’s lawyer joked.
"""

SIGNS = """
The mill on the hill is safe. > The ~~mill~~ on the hill is safe.
The mill on the hill is safe. > Correction: The mill on the hill is safe.
The mill on the hill is safe. > FALSE: The mill on the hill is safe.
The mill on the hill is safe. > The mill on the hill is safe (sic).
The mill on the hill is safe. > The mill on the hill is safe!
The mill on the hill is safe. > The mill on the hill is “safe”.
The mill on the hill is safe. > Myth: The mill on the hill is safe.
"""

ALL = (FIGURES, DATES, MEASURES, NAMES, POLARITY, HEDGES, DEEDS, ATTRIBUTIONS, SIGNS)
"""A pair a line; > stands for what was made of it."""


def pairs() -> list[tuple[str, str]]:
    """All of them."""
    lines = (line.split(" > ") for lines in ALL for line in lines.strip().splitlines())
    return [(was, now) for was, now in lines]
