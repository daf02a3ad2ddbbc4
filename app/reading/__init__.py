"""What the machine sees in a text: sentences, facts, who said what, what does not fit. It proposes; people decide."""
