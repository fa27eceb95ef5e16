"""JSON: the shape the command line shows, and the complete export that re-imports to an equal project."""

from editor.formats.json.writing import letter_json, problem_json

__all__ = ["letter_json", "problem_json"]
