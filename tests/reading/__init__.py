"""The reading room: sentences, sayings, facts, quantities, dates, people, remarks."""
