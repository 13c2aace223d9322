"""What mouse and keyboard mean on the charts: choosing, panning, zooming, going back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

from analytics.language import later
from enms_desktop.plots.action_bar import RangeAction
from enms_desktop.plots.stretch import Stretch

if TYPE_CHECKING:
    from enms_desktop.plots.time_plot import TimePlot

#: How far the mouse moves before a press becomes a drag, and how near an edge it takes hold of it, pixels.
_DRAG_PIXELS = 4
_EDGE_PIXELS = 6

#: The user has finished moving a range with the keys after this pause, ms.
_KEY_PAUSE_MS = 450

#: A turn of the wheel zooms by so much, and pans by such a share of what is visible.
_WHEEL_ZOOM = 0.85
_WHEEL_PAN = 0.1

_KEY_ZOOM = 0.8
_KEY_PIXELS = 4

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier

#: What can be done on the charts, for the list of shortcuts.
SHORTCUTS = (
    (later("Drag"), later("Choose a range")),
    (later("Ctrl+drag"), later("Choose one more range beside it")),
    (later("Shift+drag"), later("Pan; also with the middle mouse button")),
    (later("Wheel"), later("Zoom around the mouse; with Shift, pan")),
    ("S", later("Choose the middle of what is visible")),
    ("A", later("Choose one more range beside it")),
    ("← →", later("Move the range; without a range, pan")),
    (later("Shift+← →"), later("Move the end of the range")),
    (later("Ctrl+← →"), later("Move the beginning of the range")),
    ("Tab", later("Go to the next range, after the last one to the next control")),
    ("Del", later("Let go of this range")),
    ("Esc", later("Close the key figures, else let go of all ranges; Backspace takes them again")),
    ("Enter", later("Do the first action with the range; the others by the letter in their tooltip")),
    (", .", later("Move the cursor; with Shift, ten times as far")),
    (later("Click"), later("Open a mark; elsewhere, let go of the pinned cursor")),
    (later("Click on the time axis"), later("Pin the cursor there, to see the change from then")),
    ("C", later("Pin the cursor, to see the change from there, or let go of it")),
    ("M", later("Go to the next mark, with Shift to the one before")),
    ("+ −", later("Zoom in and out")),
    ("Home", later("Show the whole period")),
    (later("Backspace"), later("Go back to the view before; also with a double click")),
)


@dataclass
class _Drag:
    """What the pressed mouse does: choose, move an edge of the range, or pan."""

    pans: bool
    pixel: float
    second: float
    view: Stretch
    others: tuple[Stretch, ...] = ()
    moved: bool = False


class Gestures:
    """Turns the events of mouse and keyboard into what the charts do."""

    def __init__(self, plot: TimePlot) -> None:
        self._plot = plot
        self._drag: _Drag | None = None
        self._pause = QTimer(plot, singleShot=True, interval=_KEY_PAUSE_MS)
        self._pause.timeout.connect(plot.finish_range)

    @property
    def dragging(self) -> bool:
        """Whether the user holds the mouse down."""
        return self._drag is not None

    def settle(self) -> None:
        """Take a range that the keys are still moving as finished."""
        if self._pause.isActive():
            self._pause.stop()
            self._plot.finish_range()

    def drop(self) -> None:
        """Forget that keys were moving the range."""
        self._pause.stop()

    # The mouse

    def press(self, pixel: float, event: QMouseEvent) -> None:
        """Begin to choose, to move an edge, or to pan."""
        plot = self._plot
        plot.setFocus(Qt.FocusReason.MouseFocusReason)
        left = event.button() == Qt.MouseButton.LeftButton
        pans = event.button() == Qt.MouseButton.MiddleButton or (left and bool(event.modifiers() & _SHIFT))
        if not (left or pans):
            return
        second = plot.second_at(pixel)
        self.settle()
        held = None if pans else self._edge_near(pixel)
        adds = bool(event.modifiers() & _CONTROL)
        others = plot.choice.ranges.beside().others if adds else ()
        if held is not None:
            stretch, edge = held
            second = stretch[1 - edge]  # the other edge stays where it is
            others = plot.choice.ranges.taken(stretch).others
        self._drag = _Drag(pans, pixel, second, plot.views.view, others)
        if pans:
            plot.set_pointer(Qt.CursorShape.ClosedHandCursor)

    def move(self, pixel: float, event: QMouseEvent) -> None:
        """Go on with what was begun; without a button, say what is under the mouse."""
        plot, drag = self._plot, self._drag
        plot.pointer.hover(plot.second_at(pixel), event.globalPosition().toPoint())
        if drag is None or not event.buttons():
            near = self._edge_near(pixel) is not None
            plot.set_pointer(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.CrossCursor)
            return
        if not drag.moved and abs(pixel - drag.pixel) < _DRAG_PIXELS:
            return
        if drag.pans:
            if not drag.moved:
                plot.views.leave()
            start, stop = drag.view
            plot.show_view(plot.views.moved((drag.pixel - pixel) * (stop - start) / plot.pixels, drag.view))
        else:
            self._choose(drag, pixel)
        drag.moved = True

    def release(self, pixel: float, event: QMouseEvent) -> None:
        """End what was begun; a range is told of now, and a press that did not move is a click."""
        drag, self._drag = self._drag, None
        self._plot.set_pointer(Qt.CursorShape.CrossCursor)
        if drag is None or drag.pans:
            return
        if drag.moved:
            self._choose(drag, pixel)
            self._plot.finish_range()
        else:
            self._plot.pointer.click(self._plot.second_at(pixel), event.globalPosition().toPoint())

    def double(self, _pixel: float, event: QMouseEvent) -> None:
        """Go back to the view before."""
        self._drag = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._plot.back()

    def wheel(self, pixel: float, event: QWheelEvent) -> None:
        """Zoom around the mouse; to the side, or with Shift, pan."""
        plot, turned = self._plot, event.angleDelta()
        plot.setFocus(Qt.FocusReason.MouseFocusReason)  # so that Backspace finds the way back
        plot.views.leave(continued=True)
        sideways = abs(turned.x()) > abs(turned.y())
        if sideways or event.modifiers() & _SHIFT:
            self._pan(-(turned.x() if sideways else turned.y()) / 120 * _WHEEL_PAN)
        else:
            self._zoom(_WHEEL_ZOOM ** (turned.y() / 120), plot.second_at(pixel))
        plot.pointer.hover(plot.second_at(pixel), event.globalPosition().toPoint())

    def leave(self) -> None:
        """Show no values any more."""
        if self._drag is None:
            self._plot.pointer.leave()

    def _choose(self, drag: _Drag, pixel: float) -> None:
        start, stop = self._plot.views.view
        self._plot.choose(drag.second, min(max(self._plot.second_at(pixel), start), stop), others=drag.others)

    def _edge_near(self, pixel: float) -> tuple[Stretch, int] | None:
        """Return the range whose edge is under the mouse, and which of its two edges."""
        found = [
            (abs(pixel - self._plot.pixel_of(stretch[edge])), stretch, edge)
            for stretch in self._plot.choice.ranges.all
            for edge in (0, 1)
        ]
        nearest = min(found, default=None)
        return None if nearest is None or nearest[0] > _EDGE_PIXELS else nearest[1:]

    def _pan(self, share: float) -> None:
        start, stop = self._plot.views.view
        self._plot.show_view(self._plot.views.moved(share * (stop - start)))

    def _zoom(self, factor: float, around: float) -> None:
        plot = self._plot
        plot.show_view(plot.views.zoomed(factor, around, plot.snapping.step_s))

    # The keyboard

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means; False when it means nothing here."""
        if event.key() == Qt.Key.Key_Escape and self._plot.pointer.card.is_pinned:
            return self._plot.pointer.escape()
        return self._range_key(event) or self._view_key(event) or self._pointer_key(event)

    def turn(self, sign: int) -> bool:
        """Take the next or the former range in hand; False where there is no further one."""
        self.settle()
        turned = self._plot.choice.ranges.turned(sign)
        if turned is None:
            return False
        self._plot.choice.show(turned)
        self._plot.finish_range()
        return True

    def _range_key(self, event: QKeyEvent) -> bool:
        plot, key, held = self._plot, event.key(), event.modifiers()
        if key in (Qt.Key.Key_S, Qt.Key.Key_A) and not held:
            self.settle()
            start, stop = plot.views.view
            others = plot.choice.ranges.beside().others if key == Qt.Key.Key_A else ()
            plot.choose(*_free(start, stop, others), others=others)
            plot.finish_range()
            return True
        if plot.range is None:
            return False
        if key == Qt.Key.Key_Escape:
            plot.escape()
        elif key == Qt.Key.Key_Delete:
            plot.drop_range()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            ends = (0,) if held & _CONTROL else (1,) if held & _SHIFT else (0, 1)
            self._nudge(1 if key == Qt.Key.Key_Right else -1, ends)
        else:
            action = self._action_for(event)
            if action is None:
                return False
            plot.do(action)
        return True

    def _action_for(self, event: QKeyEvent) -> RangeAction | None:
        actions = self._plot.actions_offered
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return actions[0] if actions else None
        typed = event.text().upper()
        if event.modifiers() or not typed:
            return None
        return next((action for action in actions if action.shortcut.upper() == typed), None)

    def _nudge(self, sign: int, ends: tuple[int, ...]) -> None:
        """Move the range, or one end of it, by an interval or a few pixels, whatever is more."""
        plot = self._plot
        if plot.range is None:
            return
        (start, stop), step = plot.views.view, plot.snapping.step_s
        by = sign * max(step, (stop - start) / plot.pixels * _KEY_PIXELS // step * step)
        first, last = (
            plot.snapping.nearest(bound + by) if end in ends else bound for end, bound in enumerate(plot.range)
        )
        if last > first:
            plot.mark((first, last), others=plot.choice.ranges.others)
            self._pause.start()

    def _view_key(self, event: QKeyEvent) -> bool:
        plot, key = self._plot, event.key()
        if key == Qt.Key.Key_Backspace:
            if not plot.take_again():
                plot.back()
        elif key == Qt.Key.Key_Home:
            plot.look_at_all()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            plot.views.leave(continued=True)
            self._pan(_WHEEL_PAN if key == Qt.Key.Key_Right else -_WHEEL_PAN)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            plot.views.leave(continued=True)
            start, stop = plot.views.view
            self._zoom(1 / _KEY_ZOOM if key == Qt.Key.Key_Minus else _KEY_ZOOM, (start + stop) / 2)
        else:
            return False
        return True

    def _pointer_key(self, event: QKeyEvent) -> bool:
        pointer, key, shift = self._plot.pointer, event.key(), bool(event.modifiers() & _SHIFT)
        if key in (Qt.Key.Key_Comma, Qt.Key.Key_Semicolon, Qt.Key.Key_Period, Qt.Key.Key_Colon):
            pointer.step(-1 if key in (Qt.Key.Key_Comma, Qt.Key.Key_Semicolon) else 1, far=shift)
        elif key == Qt.Key.Key_C and not event.modifiers():
            start, stop = self._plot.views.view
            at = (start + stop) / 2 if pointer.at is None else pointer.at
            pointer.pin(None if pointer.pinned is not None else at)
        elif key == Qt.Key.Key_M:
            return pointer.next_mark(-1 if shift else 1)
        else:
            return key == Qt.Key.Key_Escape and pointer.escape()
        return True


def _free(start: float, stop: float, taken: tuple[Stretch, ...]) -> Stretch:
    """Return the middle half of the widest part of a view in which no range lies."""
    bounds = [start, *(min(max(bound, start), stop) for stretch in sorted(taken) for bound in stretch), stop]
    first, last = max(zip(bounds[::2], bounds[1::2], strict=True), key=lambda part: part[1] - part[0])
    return first + (last - first) / 4, last - (last - first) / 4
