package org.schoolpolicyreview.reading.things.appearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.reading.things.cues.Token;

/** Cuts a sentence where it may turn from one rule to another. */
final class Clauses {

    private static final Set<String> TURNS = Set.of(";", "|", "but", "however", "although", "whereas");

    private Clauses() {}

    static List<List<Token>> of(List<Token> sentence) {
        List<List<Token>> clauses = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= sentence.size(); at++) {
            boolean turns = at == sentence.size() || TURNS.contains(sentence.get(at).word())
                    || sentence.get(at).word().equals(".") && isEnd(sentence, at);
            if (turns) {
                if (at > start) {
                    clauses.add(sentence.subList(start, Math.min(sentence.size(), at)));
                }
                start = at + 1;
            }
        }
        return clauses;
    }

    /** Not the point of "4.2", nor that of "e.g.". */
    private static boolean isEnd(List<Token> sentence, int at) {
        boolean letter = at > 0 && sentence.get(at - 1).span().end() - sentence.get(at - 1).span().start() == 1
                && Character.isLetter(sentence.get(at - 1).word().charAt(0));
        return !letter && (at + 1 == sentence.size() || sentence.get(at + 1).span().start() > sentence.get(at).span().end());
    }
}
