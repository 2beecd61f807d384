package org.schoolpolicyreview.reading.things.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.Span;

/**
 * A period where it stands in a text: "2024-2028", "from September 2025 to July 2029".
 *
 * @param period the period
 * @param span where it stands
 */
public record FoundPeriod(WrittenPeriod period, Span span) {

    private static final Set<String> JOINTS = Set.of("-", "\u2013", "\u2014", "to", "until", "/", "through", "till", "and");

    /** The periods of a text. */
    public static List<FoundPeriod> in(String text) {
        List<FoundPeriod> found = new ArrayList<>();
        List<FoundDate> dates = FoundDate.inSentence(text);
        for (int at = 0; at + 1 < dates.size(); at++) {
            FoundDate first = dates.get(at);
            FoundDate second = dates.get(at + 1);
            String joint = text.substring(first.span().end(), Math.max(first.span().end(), second.span().start())).strip();
            if (JOINTS.contains(joint) && !joint.equals("and")) {
                add(found, WrittenPeriod.between(first.date(), second.date()),
                        new Span(first.span().start(), second.span().end()));
            }
        }
        years(text, found);
        return found;
    }

    private static void years(String text, List<FoundPeriod> found) {
        Words words = Words.of(text);
        for (int at = 0; at + 1 < words.size(); at++) {
            boolean worded = JOINTS.contains(words.word(at + 1)) && words.after(at).isBlank();
            int second = worded ? at + 2 : at + 1;
            boolean joined = worded || JOINTS.contains(words.after(at).strip());
            boolean range = isYear(words.word(at)) && joined && (isYear(words.word(second)) || isShortYear(words.word(second)));
            Span span = range ? new Span(words.at(at).span().start(), words.at(second).span().end()) : new Span(0, 0);
            if (range && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                add(found, WrittenPeriod.of(span.of(text).replace('\u2014', '-').replace('\u2013', '-')), span);
            }
        }
    }

    private static void add(List<FoundPeriod> found, WrittenPeriod period, Span span) {
        if (period.range().isPresent()) {
            found.add(new FoundPeriod(period, span));
        }
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && isNumber(word);
    }

    private static boolean isShortYear(String word) {
        return word.length() == 2 && isNumber(word);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
