"""The policy of a machine in words: which settings are locked, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from corpus.policy import Policy


def policy_lines(policy: Policy, path: str) -> list[str]:
    """A heading that names the file, and one line for each rule; empty if there are none."""
    if not policy:
        return []
    translate = QCoreApplication.translate
    heading = translate("Policy", "Set by the administrator of this machine in {path}:")
    lines = [heading.format(path=path)]
    if policy.problem:
        words = translate("Policy", "The file cannot be understood ({problem}), so the network is off.")
        lines.append(words.format(problem=policy.problem))
    elif not policy.network:
        lines.append(translate("Policy", "The network is off: no web pages, no servers, no remote hubs."))
    if policy.backup_folder:
        words = translate("Policy", "Backups are in {folder}.")
        lines.append(words.format(folder=policy.backup_folder))
    if policy.backups_recent is not None:
        words = translate("Policy", "Number of newest backups kept for each project: {count}.")
        lines.append(words.format(count=policy.backups_recent))
    if policy.backups_megabytes is not None:
        words = translate("Policy", "The backups of a project take {size} MB at most.")
        lines.append(words.format(size=f"{policy.backups_megabytes:,}"))
    if policy.encoder_folder:
        words = translate("Policy", "The sentence encoder is the one in {folder}.")
        lines.append(words.format(folder=policy.encoder_folder))
    if not policy.update_news:
        lines.append(translate("Policy", "Updates are not announced."))
    return lines
