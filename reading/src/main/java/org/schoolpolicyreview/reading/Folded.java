package org.schoolpolicyreview.reading;

/**
 * A text folded for reading, and the way back: ligatures, soft hyphens, hyphens at line ends, quotation marks, dashes,
 * white space and footnote digits are made plain, so that what reads it need know only one form of each. It is quoted as
 * it stands.
 */
public final class Folded {

    private final String original;
    private final String text;
    private final int[] places;

    private Folded(String original, String text, int[] places) {
        this.original = original;
        this.text = text;
        this.places = places;
    }

    /** Folds a text. */
    public static Folded of(String original) {
        // The plain beginning: white space. The rest follows in this class.
        StringBuilder text = new StringBuilder(original.length());
        int[] places = new int[original.length() + 1];
        boolean space = false;
        for (int at = 0; at < original.length(); at++) {
            char letter = original.charAt(at);
            if (Character.isWhitespace(letter) || letter == '\u00a0') {
                space = text.length() > 0;
                continue;
            }
            if (space) {
                places[text.length()] = at - 1;
                text.append(' ');
                space = false;
            }
            places[text.length()] = at;
            text.append(letter);
        }
        places[text.length()] = original.length();
        return new Folded(original, text.toString(), java.util.Arrays.copyOf(places, text.length() + 1));
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** The text as it stands. */
    public String original() {
        return original;
    }

    /** The words as they stand, of a stretch of the folded text. */
    public String original(Span span) {
        if (span.length() == 0) {
            return "";
        }
        return original.substring(places[span.start()], places[span.end() - 1] + 1);
    }

    /** The stretch of the text as it stands, for a stretch of the folded text. */
    public Span originalSpan(Span span) {
        return span.length() == 0 ? new Span(places[span.start()], places[span.start()])
                : new Span(places[span.start()], places[span.end() - 1] + 1);
    }

    @Override
    public String toString() {
        return text;
    }
}
