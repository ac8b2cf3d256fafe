package org.chairside.export.page;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Where in a paragraph the direction of reading changes, by the rules of Unicode as Java has them. */
final class Directions implements BidiSplitter {
    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = new Bidi(text, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return Math.max(1, paragraph.getRunCount());
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        if (paragraph.getLength() == 0) {
            return new BidiTextRun(0, 0, LTR);
        }
        int start = paragraph.getRunStart(run);
        return new BidiTextRun(
                start, paragraph.getRunLimit(run) - start, paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL);
    }

    @Override
    public byte getBaseDirection(String text) {
        return Isolates.beginsRightToLeft(text) ? RTL : LTR;
    }
}
