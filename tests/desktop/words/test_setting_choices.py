"""The choices of settings and their names."""

from __future__ import annotations

import pytest

from desktop.settings import TABLE
from desktop.words.setting_choices import CHOICES, choice_names
from desktop.words.translation import LANGUAGES


@pytest.mark.parametrize("setting", CHOICES)
def test_every_value_that_a_setting_can_have_is_named_in_the_order_of_the_settings(setting: str) -> None:
    assert tuple(CHOICES[setting]) == (TABLE[setting].choices or (False, True))


def test_names_are_in_the_language_of_the_interface_and_those_of_languages_in_their_own(qapp: object) -> None:
    assert choice_names("theme")["dark"] == "Dark"
    assert choice_names("language") == {"system": "As the system", **LANGUAGES}
