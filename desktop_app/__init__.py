"""Plainspoken prepares a leader for a difficult conversation with a customer."""

__version__ = "0.2.0"
