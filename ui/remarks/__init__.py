"""What does not fit inside the article: remarks with every one of their places. None of them is a verdict."""
