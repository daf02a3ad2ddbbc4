"""Pure values and rules of the checking desk: standard library only, no clock, no file, no chance."""
