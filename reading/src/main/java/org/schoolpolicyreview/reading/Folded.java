package org.schoolpolicyreview.reading;

/**
 * A text folded for reading, and the way back: ligatures, soft hyphens, hyphens at line ends, quotation marks, dashes,
 * white space and footnote digits are made plain, so that what reads it need know only one form of each. It is quoted as
 * it stands.
 *
 * <pre>{@code
 * Folded folded = Folded.of("the school\u2019s safe-\nguarding lead");
 * folded.text();                        // the school's safeguarding lead
 * folded.original(new Span(13, 25));    // safe-\nguarding, as it stands
 * }</pre>
 */
public final class Folded {

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    Folded(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds a text. */
    public static Folded of(String original) {
        return new Folding(original).fold();
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
        return originalSpan(span).of(original);
    }

    /** The stretch of the text as it stands, for a stretch of the folded text. */
    public Span originalSpan(Span span) {
        if (span.length() == 0) {
            int place = span.start() < starts.length ? starts[span.start()] : original.length();
            return new Span(place, place);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /** Whether the space at this place of the folded text is the end of a line in the text as it stands. */
    public boolean endsLine(int at) {
        boolean line = false;
        for (int place = starts[at]; text.charAt(at) == ' ' && place < ends[at]; place++) {
            line |= original.charAt(place) == '\n';
        }
        return line;
    }

    @Override
    public String toString() {
        return text;
    }
}
