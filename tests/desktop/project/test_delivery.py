"""Calls from other threads are delivered on the window's thread."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from desktop.project.delivery import Delivery


def test_calls_arrive_in_order_on_the_thread_of_the_event_loop(qtbot: QtBot) -> None:
    delivery = Delivery()
    arrived: list[tuple[int, threading.Thread]] = []

    def bring() -> None:
        for number in range(3):
            delivery.post(lambda number=number: arrived.append((number, threading.current_thread())))

    thread = threading.Thread(target=bring)
    thread.start()
    thread.join()
    assert arrived == [], "only when the event loop runs"
    qtbot.waitUntil(lambda: len(arrived) == 3)
    assert arrived == [(number, threading.main_thread()) for number in range(3)]


def test_a_call_from_the_window_s_thread_waits_for_the_event_loop_too(qtbot: QtBot) -> None:
    delivery = Delivery()
    arrived: list[int] = []
    delivery.post(lambda: arrived.append(1))
    assert arrived == []
    qtbot.waitUntil(lambda: arrived == [1])
