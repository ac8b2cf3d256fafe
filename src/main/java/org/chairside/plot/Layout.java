package org.chairside.plot;

/**
 * Where each lane stands. It depends on the frame and the protocol alone, not on what has been recorded, so that a new
 * entry moves nothing.
 *
 * @param names the column left of the lanes
 * @param limits the column right of the lanes for the numbers of lines
 * @param latest the last column, for the values printed as numbers
 */
record Layout(
        Box elapsed,
        Box pressure,
        Box marks,
        Box saturation,
        Box dose,
        Box effects,
        Box notes,
        Box wall,
        Box names,
        Box limits,
        Box latest) {
    private static final double GAP = 3;

    static Layout of(Frame frame, int effectTerms) {
        double k = frame.scale();
        double names = 98 * k;
        double limits = 40 * k;
        double latest = 108 * k;
        double width = Math.max(frame.width() - names - limits - latest, 40);
        double top = 17 * k;
        double bottom = 18 * k;
        double height = Math.max(frame.height() - top - bottom - 5 * GAP, 60);
        double marks = 12 * k;
        double notes = 15 * k;
        double dose = 25 * k;
        double saturation = Math.clamp(0.16 * height, 34 * k, 76 * k);
        double effects = Math.min(Math.clamp(effectTerms, 3, 8) * 13 * k, 0.28 * height);
        double pressure = Math.max(height - marks - notes - dose - saturation - effects, 30);

        Stack stack = new Stack(names, width, top);
        Box pressureBox = stack.next(pressure);
        Box marksBox = stack.next(marks);
        Box saturationBox = stack.next(saturation);
        Box doseBox = stack.next(dose);
        Box effectsBox = stack.next(effects);
        Box notesBox = stack.next(notes);
        double lanes = notesBox.bottom() - top;
        return new Layout(
                new Box(names, 0, width, top),
                pressureBox,
                marksBox,
                saturationBox,
                doseBox,
                effectsBox,
                notesBox,
                new Box(names, notesBox.bottom(), width, bottom),
                new Box(0, top, names, lanes),
                new Box(names + width, top, limits, lanes),
                new Box(names + width + limits, top, latest, lanes));
    }

    /** All lanes together, without the columns beside them. */
    Box plot() {
        return new Box(pressure.left(), pressure.top(), pressure.width(), notes.bottom() - pressure.top());
    }

    /** Hands out boxes one below the other. */
    private static final class Stack {
        private final double left;
        private final double width;
        private double y;

        Stack(double left, double width, double top) {
            this.left = left;
            this.width = width;
            this.y = top;
        }

        Box next(double height) {
            Box box = new Box(left, y, width, height);
            y += height + GAP;
            return box;
        }
    }
}
