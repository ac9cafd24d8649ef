"""Side by side with what others run on the same work."""
