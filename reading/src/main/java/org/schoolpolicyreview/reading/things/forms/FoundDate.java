package org.schoolpolicyreview.reading.things.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.Span;

/**
 * A date where it stands in a text.
 *
 * @param date the date
 * @param span where it stands
 */
public record FoundDate(WrittenDate date, Span span) {

    /** "8th of July, 2025" is so many words. */
    private static final int LONGEST = 6;
    /** The first letters of months and terms. */
    private static final Set<String> SEASONS = Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec", "aut", "spr", "sum");

    /** The dates of a sentence: only what cannot be anything else. */
    public static List<FoundDate> inSentence(String text) {
        List<FoundDate> found = new ArrayList<>();
        int from = 0;
        for (WrittenDate date : WrittenDate.foundIn(text)) {
            int at = text.indexOf(date.text(), from);
            if (at >= 0 && date.understood()) {
                found.add(new FoundDate(date, new Span(at, at + date.text().length())));
            }
            from = at < 0 ? from : at + date.text().length();
        }
        return found;
    }

    /** The dates of a field, in which "19.11.13" and a bare year are dates too. */
    public static List<FoundDate> inField(String text) {
        List<FoundDate> found = inSentence(text);
        return found.isEmpty() ? alone(text) : found;
    }

    /** Whether a text is a date and nothing else but marks. */
    public static boolean isAlone(String text) {
        List<FoundDate> dates = inField(text);
        return dates.size() == 1 && Words.of(text).size() == Words.of(dates.get(0).span().of(text)).size();
    }

    private static List<FoundDate> alone(String text) {
        List<FoundDate> found = new ArrayList<>();
        List<Span> pieces = pieces(text);
        int at = 0;
        while (at < pieces.size()) {
            int next = at + 1;
            for (int length = Math.min(LONGEST, pieces.size() - at); length > 0; length--) {
                Span span = new Span(pieces.get(at).start(), pieces.get(at + length - 1).end());
                Optional<WrittenDate> date = date(span.of(text));
                if (date.isPresent()) {
                    found.add(new FoundDate(date.get(), span));
                    next = at + length;
                    break;
                }
            }
            at = next;
        }
        return found;
    }

    private static Optional<WrittenDate> date(String words) {
        return startsLikeADate(words) && isOfOnePart(words)
                ? Optional.of(WrittenDate.of(words)).filter(WrittenDate::understood) : Optional.empty();
    }

    private static boolean isOfOnePart(String text) {
        return text.indexOf('(') < 0 && text.indexOf(';') < 0 && text.indexOf('|') < 0;
    }

    private static boolean startsLikeADate(String text) {
        return Character.isDigit(text.charAt(0))
                || SEASONS.contains(text.substring(0, Math.min(3, text.length())).toLowerCase(Locale.ROOT));
    }

    private static List<Span> pieces(String text) {
        List<Span> pieces = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && " ,;()|".indexOf(text.charAt(at)) < 0;
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                pieces.add(new Span(start, text.charAt(at - 1) == '.' ? Math.max(start + 1, at - 1) : at));
                start = -1;
            }
        }
        return pieces;
    }
}
