"""What the program says of itself: what it is made of, under which licences, and what it does not protect from."""
