"""CMIF, the Correspondence Metadata Interchange Format: who wrote to whom, when and where, for correspSearch."""
