"""The version of this program, said once; what builds the wheel reads it here."""

VERSION = "0.4.0"
