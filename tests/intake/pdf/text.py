"""What the pages of the tests say."""

FERRY = (
    "The only ferry to Skarn Island was taken out of service on Sunday after divers found a crack in its hull, said the"
    " company that runs it. It had carried three hundred passengers a day since the spring of last year."
)
CRACK = (
    "Nobody was hurt. The crack was eleven centimetres long, and it had grown since the ship was last looked at in"
    " the harbour of Tromsø, the inspector wrote in his report to the ministry."
)
MAYOR = (
    "People on the island have to take the mail boat now, which leaves twice a week. The mayor called that a scandal"
    " and asked for a ship from the mainland before the first snow falls."
)
COMPANY = (
    "The company did not say when a second ship would come. Its last one, bought in Greece for four million euros,"
    " never sailed, because its doors were too narrow for the lorries that bring bread and post."
)
STORY = (FERRY, CRACK, MAYOR, COMPANY)
