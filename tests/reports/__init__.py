"""Reports, from the store's values to the bytes that leave the desk."""
