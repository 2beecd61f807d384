package org.schoolpolicyreview.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.report.PlainText;

/**
 * Writes HTML. Every value is escaped, so that no text of a document is ever read as markup, and every element that
 * is opened is closed. Names of elements and attributes are ours.
 */
final class Html {

    private static final Set<String> WITHIN_A_LINE =
            Set.of("a", "strong", "span", "em", "code", "text", "tspan", "title", "abbr");

    private static final Pattern NAME_OF_A_CRITERION = Pattern.compile("\\b[A-Z]{1,6}-[0-9]{2}\\b");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. An attribute without a value is left out. */
    Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. It is named, so that a slip shows at once. */
    Html close(String element) {
        if (!element.equals(open.peek())) {
            throw new IllegalStateException(element + " is closed where " + open.peek() + " is open");
        }
        open.pop();
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element that holds nothing, such as meta or rect. */
    Html empty(String element, String... attributes) {
        start(element, attributes);
        if (open.contains("svg")) {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    /** An element that holds a text alone. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** A text in which the names of criteria stay on one line: LEGAL-01 is not broken at its hyphen, and copies as it is. */
    Html words(String text) {
        Matcher name = NAME_OF_A_CRITERION.matcher(text);
        int from = 0;
        while (name.find()) {
            text(text.substring(from, name.start())).element("span", name.group(), "class", "spr-id");
            from = name.end();
        }
        return text(text.substring(from));
    }

    /** A text, with its line ends. */
    Html text(String text) {
        out.append(escaped(PlainText.lines(text)));
        return this;
    }

    /** Styles of ours, which HTML reads without any escapes. */
    Html style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("styles that would end their element");
        }
        start("style");
        out.append('\n').append(css).append("</style>");
        return this;
    }

    /** The page, when all is closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out + "\n";
    }

    private void start(String element, String... attributes) {
        if (!WITHIN_A_LINE.contains(element)) {
            out.append('\n');
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(PlainText.line(attributes[i + 1])))
                        .append('"');
            }
        }
        out.append('>');
    }

    /** HTML forbids 66 code points that Unicode will never assign. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isForbidden(point) ? 0xFFFD : point);
            }
        });
        return escaped.toString();
    }

    private static boolean isForbidden(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }
}
