package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;

/** Tells among the numbers of a text the figures: what is no date, no year group and no number of a paragraph. */
record Numbers(List<Token> tokens) {

    private static final CueList CUES = CueList.read(Numbers.class, "values.txt");
    private static final Set<String> WORDS = Set.of("half", "zero", "nil", "none", "two", "three", "four", "five", "six",
            "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty",
            "seventy", "eighty", "ninety");

    /** The first figure of a stretch; -1 if it has none. */
    int next(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isFigure(at)) {
                return at;
            }
        }
        return -1;
    }

    boolean isFigure(int at) {
        String word = tokens.get(at).word();
        boolean share = word.equals("one") && at + 2 < tokens.size() && Set.of("in", "of").contains(tokens.get(at + 1).word())
                && (WORDS.contains(tokens.get(at + 2).word()) || isNumber(at + 2));
        if (share) {
            return true;
        }
        if (!WORDS.contains(word) && !isNumber(at) || isYear(at)) {
            return false;
        }
        String after = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
        if (after.equals("%") || after.equals("per") || after.equals("percentage")) {
            return true;
        }
        boolean yearsEnd = at > 0 && isYear(at - 1) && tokens.get(at).span().start() == tokens.get(at - 1).span().end() + 1
                || at > 1 && isYear(at - 2) && !tokens.get(at - 1).isWord()
                        && tokens.get(at).span().start() == tokens.get(at - 1).span().end();
        boolean named = at > 0 && CUES.at("not-figure-before", tokens, at - 1).isPresent()
                || at > 1 && Set.of("to", "and", "-", "–").contains(tokens.get(at - 1).word()) && isNumber(at - 2)
                        && at > 2 && Set.of("years", "year", "stages").contains(tokens.get(at - 3).word());
        return !yearsEnd && !named && CUES.at("not-figure-after", tokens, at + 1).isEmpty()
                && !(after.equals("to") && at > 0 && tokens.get(at - 1).word().equals("years"));
    }

    boolean isNumber(int at) {
        return Character.isDigit(tokens.get(at).word().charAt(0)) && tokens.get(at).word().chars()
                .allMatch(Character::isDigit);
    }

    boolean isYear(int at) {
        String word = tokens.get(at).word();
        return isNumber(at) && word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }
}
