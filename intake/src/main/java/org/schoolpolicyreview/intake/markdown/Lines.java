package org.schoolpolicyreview.intake.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of a paragraph as a reader should have them. A line of the source that only wraps is joined to the next; one
 * that holds a label and its value, a lettered item or a footnote of its own is kept.
 */
final class Lines {

    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_MARK = 6;

    private Lines() {}

    /** The lines of words in which {@link InlineText#SOFT} stands for a line that only wraps. */
    static List<String> of(String words) {
        List<String> lines = new ArrayList<>();
        for (String hard : words.split("\n", -1)) {
            boolean first = true;
            for (String soft : hard.split(String.valueOf(InlineText.SOFT), -1)) {
                add(lines, soft.strip(), first);
                first = false;
            }
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static void add(List<String> lines, String line, boolean broken) {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        if (broken || lines.isEmpty() || isItem(line) || isLabelled(line) && isLabelled(last) || line.startsWith("[^")
                || line.indexOf('\t') >= 0 || last.indexOf('\t') >= 0) {
            lines.add(line);
        } else {
            boolean hyphen = last.endsWith("-") && last.length() > 1 && Character.isLetter(last.charAt(last.length() - 2))
                    && !line.isEmpty() && Character.isLowerCase(line.charAt(0));
            lines.set(lines.size() - 1, last + (hyphen ? "\n" : " ") + line);
        }
    }

    /** "(a) listen", "b) write", "(iv) tell", "• ring". */
    private static boolean isItem(String line) {
        int close = line.indexOf(')');
        boolean lettered = close > 0 && close < LONGEST_MARK && line.startsWith(" ", close + 1);
        for (int k = 0; lettered && k < close; k++) {
            lettered = Character.isLetterOrDigit(line.charAt(k)) || k == 0 && line.charAt(k) == '(';
        }
        return lettered && close <= 5 || line.startsWith("\u2022") || line.startsWith("\u25cf")
                || line.startsWith("\u2013 ") || line.startsWith("\u2610");
    }

    /** "Next review: July 2027". */
    private static boolean isLabelled(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && Character.isUpperCase(line.charAt(0))
                && line.substring(0, colon).strip().split(" ").length <= LONGEST_LABEL
                && !line.toLowerCase(Locale.ROOT).startsWith("http");
    }
}
