package org.schoolpolicyreview.reading.things.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.Cue;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;

/** Short phrases in quotation marks, which may be terms that are on no list: {@code "Colour-brave" means ...}. */
final class Quoted {

    private static final String OPENS = "\"'\u201c\u2018\u00ab";
    private static final String CLOSES = "\"'\u201d\u2019\u00bb";
    private static final int MOST_WORDS = 4;

    private Quoted() {}

    /** The phrases that stand in quotation marks. */
    static List<CueMatch> in(String text, List<Token> tokens) {
        List<CueMatch> found = new ArrayList<>();
        for (int first = 0; first < tokens.size(); first++) {
            if (stands(text, tokens.get(first).span().start() - 1, OPENS)) {
                int end = first;
                while (end < tokens.size() && end - first < MOST_WORDS && tokens.get(end).isWord()) {
                    end++;
                    if (stands(text, tokens.get(end - 1).span().end(), CLOSES)) {
                        found.add(new CueMatch(cue(text, tokens, first, end), first, end));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static Cue cue(String text, List<Token> tokens, int first, int end) {
        Span span = new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end());
        return new Cue(span.of(text).toLowerCase(Locale.ROOT), "");
    }

    private static boolean stands(String text, int at, String marks) {
        return at >= 0 && at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
    }
}
