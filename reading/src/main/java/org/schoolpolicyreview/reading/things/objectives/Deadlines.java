package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.things.EqualityObjective.Standing;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Reads by when an objective is to be reached. */
final class Deadlines {

    private static final CueList CUES = CueList.read(Deadlines.class, "values.txt");
    private static final Set<String> DATE_WORDS = Set.of("january", "february", "march", "april", "june", "july", "august",
            "september", "october", "november", "december", "spring", "summer", "autumn", "easter", "christmas", "sept",
            "termly", "ongoing", "jan", "feb", "oct", "nov", "dec", "jul", "jun", "michaelmas", "lent");
    private static final Set<String> FEASTS = Set.of("easter", "christmas", "whitsun");
    private static final int BEFORE = 3;

    private Deadlines() {}

    /** The deadline; where nothing nearer is said, the end of the period of the set. */
    static Slot<WrittenDate> of(Draft draft, Standing standing) {
        for (Part part : draft.saying(Field.DEADLINE)) {
            Optional<WrittenDate> date = labelled(part);
            if (date.isPresent()) {
                return Slot.sure(date.get(), part.quotation());
            }
        }
        for (Part part : draft.saying(Field.DEADLINE)) {
            Optional<WrittenDate> feast = feast(part.text());
            if (feast.isPresent()) {
                return Slot.likely(feast.get(), part.quotation());
            }
        }
        for (Part part : draft.saying(Field.TARGET)) {
            Optional<WrittenDate> date = by(part.text()).or(() -> labelled(part));
            if (date.isPresent()) {
                return Slot.sure(date.get(), part.quotation());
            }
        }
        for (Part part : draft.saying(Field.STATEMENT, Field.MEASURE, Field.DETAIL)) {
            Optional<WrittenDate> date = by(part.text());
            if (date.isPresent()) {
                return Slot.sure(date.get(), part.quotation());
            }
        }
        if (standing != Standing.SET) {
            return Slot.absent();
        }
        boolean ongoing = draft.saying(Field.DEADLINE).stream().anyMatch(part -> !part.text().isBlank());
        return ongoing ? Slot.absent() : draft.section.end().map(end -> Slot.likely(end, draft.section.heading()))
                .orElseGet(Slot::absent);
    }

    /** Whether a word begins a date in which no role can stand. */
    static boolean isDateWord(String word) {
        return isYear(word) || DATE_WORDS.contains(word);
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit);
    }

    /** "Easter 2027": a time of a year, though the calendar does not say when. */
    private static Optional<WrittenDate> feast(String text) {
        List<Token> tokens = Tokens.of(text);
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (FEASTS.contains(tokens.get(at).word()) && isYear(tokens.get(at + 1).word())) {
                return Optional.of(WrittenDate.of(text.substring(tokens.get(at).span().start(), tokens.get(at + 1).span().end())));
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> labelled(Part part) {
        WrittenDate whole = WrittenDate.of(part.text());
        if (whole.understood() && CUES.of("not-by", Tokens.of(part.text())).isEmpty()) {
            return Optional.of(whole);
        }
        return by(part.text()).or(() -> WrittenDate.foundIn(part.text()).stream().filter(WrittenDate::understood)
                .filter(date -> !begins(before(part.text(), date))).findFirst());
    }

    /** The first date after a "by". */
    private static Optional<WrittenDate> by(String text) {
        for (WrittenDate date : WrittenDate.foundIn(text)) {
            List<Token> before = Tokens.of(before(text, date));
            List<Token> near = before.subList(Math.max(0, before.size() - BEFORE), before.size());
            List<Token> clause = clause(before);
            boolean told = date.isDeadline() || !CUES.of("by", near).isEmpty() || !CUES.of("by-then", clause).isEmpty();
            told &= CUES.of("not-by", near).isEmpty();
            if (date.understood() && told) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    /** What stands before a date in its clause: "by the end of Year 6 in". */
    private static List<Token> clause(List<Token> before) {
        int start = before.size();
        while (start > 0 && before.get(start - 1).isWord()) {
            start--;
        }
        return before.subList(start, before.size());
    }

    private static boolean begins(String before) {
        List<Token> tokens = Tokens.of(before);
        return !CUES.of("not-by", tokens.subList(Math.max(0, tokens.size() - BEFORE), tokens.size())).isEmpty();
    }

    private static String before(String text, WrittenDate date) {
        int at = text.indexOf(date.text());
        return at < 0 ? "" : text.substring(0, at);
    }
}
