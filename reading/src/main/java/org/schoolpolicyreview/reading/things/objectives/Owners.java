package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Reads which role answers for an objective: from a column or label, from "led by", or where a role stands by itself. */
record Owners(Draft draft) {

    private static final CueList CUES = CueList.read(Owners.class, "values.txt");
    private static final Set<String> BRACKETS = Set.of("(", ")");
    private static final int LONGEST_OWNER = 8;
    private static final int SHORT_OWNER = 4;

    /** The role; empty if none is named. */
    Slot<String> owner() {
        for (Part part : draft.saying(Field.OWNER)) {
            String words = owner(part.text());
            if (!Values.isBlank(words) && !words.isEmpty()) {
                return Slot.sure(words, part.quotation().of(words));
            }
        }
        for (Part part : draft.saying(Field.STATEMENT, Field.DETAIL, Field.STEPS, Field.DEADLINE)) {
            List<Token> tokens = Tokens.of(part.text());
            for (CueMatch cue : CUES.of("owner", tokens)) {
                if (cue.to() < tokens.size()) {
                    String words = owner(part.text().substring(tokens.get(cue.to()).span().start()));
                    return Slot.sure(words, part.quotation().of(words));
                }
            }
            for (CueMatch cue : CUES.of("owner-after", tokens)) {
                boolean comma = cue.from() > 1 && tokens.get(cue.from() - 1).word().equals(",");
                int end = comma ? cue.from() - 1 : cue.from();
                int start = Math.max(0, end - LONGEST_OWNER);
                for (int at = end - 1; at >= start; at--) {
                    if (!tokens.get(at).isWord() && !BRACKETS.contains(tokens.get(at).word())) {
                        start = at + 1;
                    }
                }
                if (start < end && !CUES.of("role", tokens.subList(start, end)).isEmpty()) {
                    String words = part.text().substring(tokens.get(start).span().start(),
                            tokens.get(end - 1).span().end());
                    return Slot.sure(words, part.quotation().of(words));
                }
            }
        }
        return inBrackets().orElseGet(this::inPassing);
    }

    /** "... by July 2027 (Attendance Officer)". */
    private Optional<Slot<String>> inBrackets() {
        for (Part part : draft.saying(Field.STATEMENT, Field.TARGET)) {
            String text = part.text().endsWith(".") ? part.text().substring(0, part.text().length() - 1) : part.text();
            int open = text.lastIndexOf('(');
            if (open >= 0 && text.endsWith(")")) {
                String words = text.substring(open + 1, text.length() - 1).strip();
                List<Token> tokens = Tokens.of(words);
                if (tokens.size() <= SHORT_OWNER && !CUES.of("role", tokens).isEmpty()) {
                    return Optional.of(Slot.likely(words, part.quotation().of(words)));
                }
            }
        }
        return Optional.empty();
    }

    /** "Link visits each summer. Class teachers": a role that stands for itself beside the steps. */
    private Slot<String> inPassing() {
        for (Part part : draft.saying(Field.STEPS, Field.DEADLINE)) {
            int start = 0;
            for (int at = 0; at <= part.text().length(); at++) {
                if (at == part.text().length() || ".;,".indexOf(part.text().charAt(at)) >= 0) {
                    String words = part.text().substring(start, at).strip();
                    List<Token> tokens = Tokens.of(words);
                    if (tokens.size() <= SHORT_OWNER && !CUES.of("role", tokens).isEmpty()
                            && CUES.of("no-role", tokens).isEmpty() && Character.isUpperCase(words.charAt(0))) {
                        return Slot.likely(words, part.quotation().of(words));
                    }
                    start = at + 1;
                }
            }
        }
        return Slot.absent();
    }

    /** Up to where the role ends: "SENCO. Clubs with a buddy", "Who and when: English leader, July 2028". */
    private static String owner(String text) {
        List<Token> tokens = Tokens.of(text);
        int end = text.length();
        for (int at = 1; at < tokens.size(); at++) {
            String word = tokens.get(at).word();
            boolean date = Deadlines.isDateWord(word);
            boolean stop = word.equals(";") || word.equals("|") || date
                    || word.equals(".") && at + 1 < tokens.size()
                            && tokens.get(at + 1).span().start() > tokens.get(at).span().end();
            if (stop) {
                end = tokens.get(at).span().start();
                break;
            }
        }
        String words = text.substring(0, end).strip();
        while (words.endsWith(",") || words.endsWith(".") || words.endsWith(" by") || words.endsWith("(")) {
            words = words.substring(0, words.length() - (words.endsWith(" by") ? 3 : 1)).strip();
        }
        return words;
    }
}
