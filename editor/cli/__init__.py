"""The command line: thin calls of the use cases, without Qt."""
