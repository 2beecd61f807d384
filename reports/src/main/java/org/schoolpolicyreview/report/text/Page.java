package org.schoolpolicyreview.report.text;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.report.PlainText;

/** Lines of text of a given width, wrapped between words, without spaces at their ends. */
final class Page {

    private static final String BOLD = "\u001B[1m";
    private static final String BOLD_RED = "\u001B[1;31m";
    private static final String PLAIN = "\u001B[0m";
    private static final String MORE = " …";

    private final int width;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    Page(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** An empty page of the same width. */
    Page another() {
        return new Page(width, colour);
    }

    int size() {
        return lines.size();
    }

    void add(Page other) {
        lines.addAll(other.lines);
    }

    /** An empty line; never two of them, and none at the top. */
    void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    /** A heading with a rule under it. */
    void heading(String text) {
        blank();
        String title = fit(PlainText.line(text), width);
        lines.add(styled(BOLD, title));
        lines.add("-".repeat(columns(title)));
        blank();
    }

    /** Text that stands out, wrapped. */
    void bold(String text) {
        wrap("", "", text).forEach(line -> lines.add(styled(BOLD, line)));
    }

    /** Text about a legal duty that is not met: the only red. */
    void alarm(String indent, String text) {
        wrap(indent, indent, text).forEach(line -> lines.add(styled(BOLD_RED, line)));
    }

    /** Text that is wrapped, each line after the indent. */
    void text(String indent, String text) {
        lines.addAll(wrap(indent, indent, text));
    }

    /** Text that is wrapped, the first line after a mark, the others under the text. */
    void item(String mark, String text) {
        lines.addAll(wrap(mark, " ".repeat(columns(mark)), text));
    }

    /** Text after a mark, on this many lines at most. */
    void item(String mark, String text, int atMost) {
        List<String> all = wrap(mark, " ".repeat(columns(mark)), text);
        if (all.size() <= atMost) {
            lines.addAll(all);
            return;
        }
        lines.addAll(all.subList(0, atMost - 1));
        String last = all.get(atMost - 1);
        lines.add(columns(last) + columns(MORE) <= width ? last + MORE : fit(last + MORE + MORE, width));
    }

    /** An address, which is never broken. */
    void address(String indent, String address) {
        lines.add(indent + PlainText.line(address));
    }

    /** Everything, a line end after each line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private String styled(String style, String line) {
        return colour && !line.isEmpty() ? style + line + PLAIN : line;
    }

    private List<String> wrap(String first, String rest, String text) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int start = line.length();
        for (String word : PlainText.line(text).split(" ")) {
            String left = word;
            if (line.length() > start && columns(line) + 1 + columns(left) > width) {
                wrapped.add(line.toString());
                line = new StringBuilder(rest);
                start = line.length();
            }
            while (columns(line) + columns(left) > width) {
                int fits = charsWithin(left, width - columns(line));
                wrapped.add(line + left.substring(0, fits));
                left = left.substring(fits);
                line = new StringBuilder(rest);
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(left);
        }
        wrapped.add(line.toString().stripTrailing());
        return wrapped;
    }

    /** As much as fits on one line, with a sign that there is more. */
    private static String fit(String text, int width) {
        if (columns(text) <= width) {
            return text;
        }
        String kept = text.substring(0, charsWithin(text, width - columns(MORE)));
        int space = kept.lastIndexOf(' ');
        return (space > width / 2 ? kept.substring(0, space) : kept).stripTrailing() + MORE;
    }

    private static int charsWithin(String text, int columns) {
        int chars = 0;
        int used = 0;
        while (chars < text.length()) {
            int point = text.codePointAt(chars);
            used += columns(point);
            if (used > columns) {
                break;
            }
            chars += Character.charCount(point);
        }
        return Math.max(chars, Character.charCount(text.codePointAt(0)));
    }

    private static int columns(CharSequence text) {
        return text.codePoints().map(Page::columns).sum();
    }

    /** How wide a terminal draws it: accents take no column of their own, signs of East Asia and pictures take two. */
    private static int columns(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = point >= 0x1100 && point <= 0x115F || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3 || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F || point >= 0xFF00 && point <= 0xFF60 || point >= 0x1F300;
        return wide ? 2 : 1;
    }
}
