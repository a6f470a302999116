"""How well annotators agree, how sure that is, and what they say together: pure functions on rating arrays."""
