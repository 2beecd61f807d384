package org.schoolpolicyreview.policyfile;

import java.util.List;

/** Texts that YAML, or a hasty writer of it, would take for something else. */
final class HostileTexts {

    static final List<String> ALL = List.of(
            "plain words", "She said \"never\".", "the child's own words", "It's \"both\"", "back\\slash", "C:\\new",
            "two steps: listen, write", "ends in a colon:", ":begins with one", "a # b", "#tag", "a#b", "- dash",
            "-dash",
            "? what", "! important", "&c.", "*All* staff", "@school", "`code`", "%-points", "[name]", "[name] said",
            "{curly}", "] closing", "}, {", ", comma", "a, b, c", "| pipe", ">5 days", "---", "...", "--- a",
            "yes", "no", "Yes", "NO", "y", "on", "off", "true", "False", "null", "NULL", "~", "none", "unknown",
            "010", "1_000", "1e3", "0x1F", "0o17", ".5", ".inf", ".nan", "+1", "-1", "12:30", "1.0", "0", "00",
            "2027-03-31", "31/03/2027", "September 2026", "termly", "within 7 days", "2022-2026", "promptly",
            "first line\nsecond line", "first paragraph\n\nsecond paragraph", "ends with a line break\n.", "tab\there",
            "carriage\r\nreturn", "\u0007bell", "nul\u0000byte", "next\u0085line", "line\u2028separator",
            "paragraph\u2029separator", "\uFEFFmark", "escape\u001B[0m", "delete\u007F", "\u00A0no-break space",
            "no-break\u00A0space", "zero\u200Bwidth", "soft\u00ADhyphen", "two  spaces", "three   spaces  here",
            "emoji \uD83D\uDE00 and \uD83C\uDDEC\uD83C\uDDE7", "\uD83D\uDE00", "café, naïve, Übung", "中文", "العربية",
            "£5 – 10 % + “quotes” and ‘more’…", "<b>&amp;</b>", "$ref", "<<", "=", "\"", "'", "''", "\"\"", "\\",
            "\\\"",
            "name: value", "- a\n- b", "a:b", "key:", "words: x", "http://example.org/policy?x=1&y=2#top",
            "long " + "word ".repeat(40) + "end", "long  with " + "two  spaces ".repeat(20) + "end",
            "x".repeat(300), "colon: " + "in a long text ".repeat(12) + "- end", "# " + "comment? ".repeat(30) + "no",
            "long with a tab\t" + "and words ".repeat(20) + "end", "no-break\u00A0 \u00A0" + "spaces \u00A0".repeat(40)
            + "x",
            "a very long text " + "of many thousand words ".repeat(400) + "and its end");

    private HostileTexts() {}
}
