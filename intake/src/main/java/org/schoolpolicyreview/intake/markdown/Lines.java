package org.schoolpolicyreview.intake.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of a paragraph as a reader should have them. A line of the source that only wraps is joined to the next; one
 * that holds a label and its value, a lettered item or a footnote of its own is kept.
 */
final class Lines {

    private static final int MOST_WORDS_OF_A_LABEL = 5;
    /** No label is longer: words that long are a sentence. */
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_MARK = 6;

    private final List<StringBuilder> lines = new ArrayList<>();
    private boolean lastHasColumns;

    private Lines() {}

    /** The lines of words in which {@link InlineText#SOFT} stands for a line that only wraps. */
    static List<String> of(String words) {
        Lines all = new Lines();
        for (String hard : words.split("\n", -1)) {
            boolean first = true;
            for (String soft : hard.split(String.valueOf(InlineText.SOFT), -1)) {
                all.add(soft.strip(), first);
                first = false;
            }
        }
        return all.lines.stream().map(StringBuilder::toString).filter(line -> !line.isBlank()).toList();
    }

    private void add(String line, boolean broken) {
        boolean columns = line.indexOf('\t') >= 0;
        StringBuilder last = lines.isEmpty() ? new StringBuilder() : lines.get(lines.size() - 1);
        if (broken || lines.isEmpty() || columns || lastHasColumns || isItem(line) || line.startsWith("[^")
                || isLabelled(line) && isLabelled(last)) {
            lines.add(new StringBuilder(line));
        } else {
            last.append(isHyphenated(last, line) ? "\n" : " ").append(line);
        }
        lastHasColumns = columns;
    }

    /** Whether a word goes on in the next line: that the hyphen was put there is decided where the text is read. */
    private static boolean isHyphenated(StringBuilder last, String line) {
        int end = last.length() - 1;
        return end > 0 && last.charAt(end) == '-' && Character.isLetter(last.charAt(end - 1))
                && !line.isEmpty() && Character.isLowerCase(line.charAt(0));
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
    private static boolean isLabelled(CharSequence line) {
        String begin = line.subSequence(0, Math.min(line.length(), LONGEST_LABEL)).toString();
        int colon = begin.indexOf(':');
        return colon > 0 && Character.isUpperCase(begin.charAt(0))
                && begin.substring(0, colon).strip().split(" ").length <= MOST_WORDS_OF_A_LABEL
                && !begin.toLowerCase(Locale.ROOT).startsWith("http");
    }
}
