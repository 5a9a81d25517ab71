"""What README's figures are measured with. Each figure stands beside its floor, measured in the same run."""
