"""The tasks, one topic a module. README.md is the guide for authors."""
