package org.chairside.export.page;

/**
 * Text with marked parts, taken apart into runs. A marked part reads in the direction of its first letter; so does a text
 * without marks. What stands around marked parts is a sentence of the program and reads from left to right.
 */
final class Runs {
    private final String text;
    private int at;

    Runs(String text) {
        this.text = text;
    }

    void addTo(Node node) {
        Node outer = run(node, text);
        while (at < text.length()) {
            part(outer);
            // A mark that closes nothing was typed by somebody: it is printed, as a box.
            if (at < text.length()) {
                outer.plain(text.substring(at, at + 1));
                at++;
            }
        }
    }

    /** To the end, or to the mark that closes what was open before. */
    private void part(Node node) {
        int start = at;
        while (at < text.length() && text.charAt(at) != Isolates.CLOSE) {
            if (text.charAt(at) == Isolates.OPEN) {
                plain(node, start);
                at++;
                part(run(node, text.substring(at, endOfPart())));
                at++;
                start = at;
            } else {
                at++;
            }
        }
        plain(node, start);
    }

    private static Node run(Node node, String words) {
        boolean isSentence = words.indexOf(Isolates.OPEN) >= 0;
        boolean turned = !isSentence && Isolates.beginsRightToLeft(words);
        return turned
                ? node.add("bdi", "turned").attribute("dir", "rtl")
                : node.add("bdi").attribute("dir", "ltr");
    }

    private int endOfPart() {
        int depth = 1;
        for (int i = at; i < text.length(); i++) {
            depth += text.charAt(i) == Isolates.OPEN ? 1 : text.charAt(i) == Isolates.CLOSE ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private void plain(Node node, int start) {
        int end = Math.min(at, text.length());
        if (start < end) {
            node.plain(text.substring(start, end));
        }
    }
}
