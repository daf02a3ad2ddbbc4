"""Looking for a newer version, from a server that writes down every byte it is sent."""
