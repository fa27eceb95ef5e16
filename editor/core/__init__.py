"""The model and its rules: pure functions and frozen values, without Qt, SQL or input and output."""
