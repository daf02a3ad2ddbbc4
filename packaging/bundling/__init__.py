"""Makes the program that one can download: the bundle, the proof that it works, and the packages of each system."""
