"""What the finished program is packed with: the data for three systems, held against the code that it speaks of."""
