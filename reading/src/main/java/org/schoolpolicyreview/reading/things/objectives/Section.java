package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.EqualityObjective.Standing;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/**
 * A stretch of a document in which objectives stand.
 *
 * @param level the level of its heading
 * @param loose whether it may as well speak of other matters, so that only what is marked as an objective is one
 * @param standing whether its objectives hold
 * @param period the years that its heading names
 * @param heading its heading
 */
record Section(int level, boolean loose, Standing standing, Optional<WrittenPeriod> period, Quotation heading) {

    /** For objectives that stand under no heading of their own. */
    static final int NO_LEVEL = 99;

    private static final CueList CUES = CueList.read(Section.class, "sections.txt");
    private static final int LONGEST_PERIOD = 10;

    /** The section that a heading opens; empty if it opens another. */
    static Optional<Section> of(String heading, int level, Quotation quotation, boolean onEquality) {
        List<Token> tokens = Tokens.of(heading);
        boolean objectives = has("objectives", tokens);
        objectives &= onEquality || tokens.stream().anyMatch(token -> token.word().startsWith("equalit"));
        boolean equality = tokens.stream().anyMatch(token -> token.word().startsWith("equalit"));
        if (has("not", tokens) && !(objectives && equality) || !objectives && !(has("plan", tokens) && onEquality)) {
            boolean lastSet = onEquality && has("past", tokens) && (period(heading, tokens).isPresent()
                    || tokens.stream().anyMatch(token -> token.word().equals("set")));
            if (!lastSet) {
                return Optional.empty();
            }
        }
        Standing standing = has("past", tokens) ? Standing.PAST
                : has("to-come", tokens) ? Standing.TO_COME : Standing.SET;
        return Optional.of(new Section(level, has("loose", tokens) || level == 1 && !objectives, standing, period(heading, tokens),
                quotation));
    }

    /** The years with which a heading ends. */
    static Optional<WrittenPeriod> period(String heading) {
        return period(heading, Tokens.of(heading));
    }

    /** Whether a heading names objectives. */
    static boolean saysObjectives(String heading) {
        return has("objectives", Tokens.of(heading));
    }

    /** Whether a heading opens something whose objectives are no equality objectives. */
    static boolean isOfAnotherPlan(String heading) {
        return has("not", Tokens.of(heading));
    }

    /** The same section, of which no more than what is marked as an objective is one. */
    Section loosely() {
        return new Section(level, true, standing, period, heading);
    }

    /** The same section, for words that are an objective beyond doubt. */
    Section strictly() {
        return new Section(level, false, standing, period, heading);
    }

    /** Whether its heading names a plan, whose actions may be objectives. */
    boolean isOfPlan() {
        return has("plan", Tokens.of(heading.text()));
    }

    /** Whether its heading names objectives. */
    boolean isOfObjectives() {
        return saysObjectives(heading.text());
    }

    /** The same section, with the years that its first words name. */
    Section over(String words) {
        Optional<WrittenPeriod> named = period.or(() -> inside(words));
        return new Section(level, loose, standing, named, heading);
    }

    /** The same section, of which nothing is set yet. */
    Section proposed() {
        return new Section(level, loose, Standing.TO_COME, period, heading);
    }

    /** Whether a heading inside such a section opens something else: how it is monitored, who was asked. */
    static boolean opensOther(String heading) {
        return has("other", Tokens.of(heading));
    }

    /** The end of the period, as far as its heading gives it. */
    Optional<WrittenDate> end() {
        return period.flatMap(years -> years.ends().map(ends -> {
            String words = years.text();
            int to = Math.max(words.lastIndexOf(" to "), Math.max(words.lastIndexOf('-'), words.lastIndexOf('–')));
            WrittenDate date = WrittenDate.of(to < 0 ? words
                    : words.substring(words.startsWith(" to ", to) ? to + " to ".length() : to + 1).replace(")", ""));
            return date.understood() ? date : WrittenDate.of(String.valueOf(ends.to().getYear()));
        }));
    }

    /** A period in running words: its first date and the one after "to". */
    private static Optional<WrittenPeriod> inside(String words) {
        List<WrittenDate> dates = WrittenDate.foundIn(words);
        for (int at = 0; at + 1 < dates.size(); at++) {
            String joined = dates.get(at).text() + " to " + dates.get(at + 1).text();
            if (words.contains(joined)) {
                return Optional.of(WrittenPeriod.of(joined)).filter(period -> period.ends().isPresent());
            }
        }
        List<Token> tokens = Tokens.of(words);
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean years = isYear(tokens.get(at)) && (isYear(tokens.get(at + 1)) || isYear(tokens.get(at + 2)));
            if (years) {
                Token last = isYear(tokens.get(at + 1)) ? tokens.get(at + 1) : tokens.get(at + 2);
                return Optional.of(WrittenPeriod.of(words.substring(tokens.get(at).span().start(), last.span().end())))
                        .filter(period -> period.ends().isPresent());
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(Token token) {
        return token.word().length() == 4 && token.word().startsWith("20")
                && token.word().chars().allMatch(Character::isDigit);
    }

    /** The period with which a heading ends, without the words before it. */
    private static Optional<WrittenPeriod> period(String heading, List<Token> tokens) {
        Optional<WrittenPeriod> longest = Optional.empty();
        for (int at = Math.max(0, tokens.size() - LONGEST_PERIOD); at < tokens.size(); at++) {
            WrittenPeriod period = WrittenPeriod.of(heading.substring(tokens.get(at).span().start()));
            if (period.ends().isPresent() && longest.filter(other -> !other.range().equals(period.range())).isEmpty()) {
                longest = Optional.of(period);
            }
        }
        return longest;
    }

    private static boolean has(String name, List<Token> tokens) {
        return !CUES.of(name, tokens).isEmpty();
    }
}
