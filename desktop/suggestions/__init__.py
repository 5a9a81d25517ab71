"""The panel of suggested links: cards with reasons, and accepting or rejecting them."""
