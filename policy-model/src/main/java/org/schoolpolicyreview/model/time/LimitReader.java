package org.schoolpolicyreview.model.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text that is one time limit, and finds the limits in a sentence. */
final class LimitReader {

    /** In words, numbers and marks. Longer texts are more than one time limit. */
    private static final int LONGEST = 60;

    private LimitReader() {
    }

    static TimeLimit.Reading read(String text) {
        Tokens tokens = Tokens.of(text);
        if (tokens.size() > LONGEST) {
            return TimeLimit.Reading.NOT_UNDERSTOOD;
        }
        boolean immediate = false;
        boolean vague = false;
        boolean softened = Softeners.anyIn(tokens);
        @Nullable Span span = null;
        int bareAt = afterSofteners(tokens, DateReader.afterLabel(tokens));
        int index = 0;
        while (index < tokens.size()) {
            LimitMatch match = LimitForms.inField(tokens, index, index == bareAt);
            boolean contradicts = match.span() != null && span != null && !match.span().equals(span);
            boolean countsMore = !match.found() && span != null && NumberWords.counts(tokens.at(index));
            if (contradicts || countsMore) {
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

    /** A limit in a sentence: its words and what they say. */
    record Found(String text, TimeLimit.Reading reading) {
    }

    static List<Located<Found>> find(Tokens tokens) {
        List<Located<Found>> found = new ArrayList<>();
        int earliest = 0;
        int index = 0;
        while (index < tokens.size()) {
            LimitMatch match = LimitForms.mayStart(tokens, index) ? LimitForms.inSentence(tokens, index) : LimitMatch.NONE;
            if (!match.found()) {
                index++;
                continue;
            }
            int start = match.vague() ? index : Softeners.startBefore(tokens, index, earliest);
            int end = match.vague() ? match.end() : Softeners.endAfter(tokens, match.end());
            boolean softened = start < index || end > match.end() || match.approximate();
            found.add(Located.at(tokens, index, match.end(), new Found(tokens.text(start, end),
                    new TimeLimit.Reading(match.span(), match.immediate(), softened, match.vague()))));
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
