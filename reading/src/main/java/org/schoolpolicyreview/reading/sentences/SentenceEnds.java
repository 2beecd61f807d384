package org.schoolpolicyreview.reading.sentences;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.reading.Folded;
import org.schoolpolicyreview.reading.Span;

/** Finds where the sentences of a folded stretch end: at a full stop that is one, and where a line ends. */
final class SentenceEnds {

    private static final String STOPS = ".?!";
    private static final String CLOSING = "\"')]}";
    private static final String OPENING = "\"'([{";
    /** So many points are a blank to be filled in: "Signed ........". */
    private static final int BLANK = 4;

    private final Folded folded;
    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private int start;
    private final int end;

    private SentenceEnds(Folded folded, Span within) {
        this.folded = folded;
        this.text = folded.text();
        this.start = within.start();
        this.end = within.end();
    }

    /** The sentences of a whole text, in their order, without the spaces between them. */
    static List<Span> in(Folded folded) {
        return in(folded, new Span(0, folded.text().length()));
    }

    /** The sentences of a stretch of it. */
    static List<Span> in(Folded folded, Span within) {
        return new SentenceEnds(folded, within).find();
    }

    private List<Span> find() {
        int at = start;
        while (at < end) {
            if (folded.endsLine(at) && !goesOnInNextLine(at)) {
                cut(at);
                at++;
            } else if (STOPS.indexOf(text.charAt(at)) >= 0) {
                at = stop(at);
            } else {
                at++;
            }
        }
        cut(end);
        return spans;
    }

    /** A line that starts with a small letter goes on with the sentence, unless that has ended. */
    private boolean goesOnInNextLine(int at) {
        char next = at + 1 < end ? text.charAt(at + 1) : ' ';
        boolean ended = at > 0 && (STOPS + ";").indexOf(text.charAt(at - 1)) >= 0;
        boolean lettered = Marks.end(text, at + 1) > at + 1;
        return Character.isLowerCase(next) && !ended && !lettered;
    }

    /** Looks at the stops that start here; the place after them. */
    private int stop(int at) {
        int after = at;
        while (after < end && STOPS.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        int stops = after - at;
        while (after < end && CLOSING.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        if (after == end || text.charAt(after) == ' ' && isEnd(at, stops, after + 1)
                || after == at + 1 && isGlued(at, after)) {
            cut(after);
        }
        return after;
    }

    private boolean isEnd(int at, int stops, int next) {
        int word = next;
        while (word < end && OPENING.indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        if (word == end) {
            return false;
        }
        char first = text.charAt(word);
        boolean goesOn = stops >= BLANK || Character.isLowerCase(first) || STOPS.indexOf(first) >= 0 || first == '|'
                || first == '-' && stops > 1;
        if (goesOn) {
            return false;
        }
        return text.charAt(at) != '.' || stops > 1 || !Abbreviations.goesOn(text, start, at, word);
    }

    /** "of the school.The": the space is missing. */
    private boolean isGlued(int at, int next) {
        boolean wordBefore = at >= start + 3;
        for (int k = at - 1; wordBefore && k >= at - 3; k--) {
            wordBefore = Character.isLowerCase(text.charAt(k));
        }
        boolean wordAfter = next + 1 < end && Character.isUpperCase(text.charAt(next))
                && (Character.isLowerCase(text.charAt(next + 1)) || text.charAt(next + 1) == ' ');
        return wordBefore && wordAfter && !isAddress(at);
    }

    private boolean isAddress(int at) {
        int from = text.lastIndexOf(' ', at) + 1;
        int to = text.indexOf(' ', at);
        String word = text.substring(from, to < 0 ? text.length() : to);
        return word.contains("@") || word.contains("/") || word.startsWith("www.");
    }

    private void cut(int to) {
        int from = start;
        int last = to;
        while (from < last && text.charAt(from) == ' ') {
            from++;
        }
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        if (last > from) {
            spans.add(new Span(from, last));
        }
        start = to;
    }
}
