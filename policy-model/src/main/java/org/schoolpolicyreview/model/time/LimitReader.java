package org.schoolpolicyreview.model.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text that is one time limit, and finds the limits in a sentence. */
final class LimitReader {

    /** Longer texts are more than one time limit. */
    private static final int LONGEST = 300;

    /** Before a number these turn its meaning: "at least 24 hours", "after 7 days", "not within a week". */
    private static final Set<String> TURNING = Set.of("not", "never", "least", "minimum", "more", "longer", "after",
            "every", "last", "past", "old", "aged", "over", "beyond");

    private LimitReader() {
    }

    static TimeLimit.Reading read(String text) {
        if (text.length() > LONGEST) {
            return TimeLimit.Reading.NOT_UNDERSTOOD;
        }
        Tokens tokens = Tokens.of(text);
        boolean immediate = false;
        boolean vague = false;
        boolean softened = Softeners.anyIn(tokens);
        @Nullable Span span = null;
        int bareAt = afterSofteners(tokens, DateReader.afterLabel(tokens));
        int index = 0;
        while (index < tokens.size()) {
            LimitMatch match = LimitForms.inField(tokens, index, index == bareAt);
            boolean contradicts = match.span() != null && span != null && !match.span().equals(span);
            boolean nothingYet = span == null && !immediate && !vague;
            boolean turned = !match.found() && (tokens.at(index).isOneOf(TURNING) && nothingYet
                    || span != null && NumberWords.counts(tokens.at(index)));
            if (contradicts || turned) {
                return TimeLimit.Reading.NOT_UNDERSTOOD;
            }
            span = match.span() == null ? span : match.span();
            immediate |= match.immediate();
            vague |= match.vague();
            softened |= match.approximate();
            index = match.found() ? match.end() : index + 1;
        }
        boolean atOnce = immediate && span == null;
        return new TimeLimit.Reading(span, atOnce, softened && (span != null || atOnce),
                vague && span == null && !atOnce);
    }

    static List<String> find(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        List<String> found = new ArrayList<>();
        int earliest = 0;
        int index = 0;
        while (index < tokens.size()) {
            LimitMatch match = LimitForms.inSentence(tokens, index);
            if (!match.found()) {
                index++;
                continue;
            }
            int start = match.vague() ? index : Softeners.startBefore(tokens, index, earliest);
            int end = match.vague() ? match.end() : Softeners.endAfter(tokens, match.end());
            found.add(tokens.text(start, end));
            earliest = end;
            index = end;
        }
        return found;
    }

    private static int afterSofteners(Tokens tokens, int index) {
        int at = index;
        int end = Softeners.end(tokens, at);
        while (end > at || tokens.at(at).is(",")) {
            at = Math.max(end, at + 1);
            end = Softeners.end(tokens, at);
        }
        return at;
    }
}
