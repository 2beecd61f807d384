package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schoolpolicyreview.reading.things.Slot;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Reads the fields of an objective that are words: reason, measure, baseline, target, owner and progress. */
final class Values {

    private static final CueList CUES = CueList.read(Values.class, "values.txt");
    private static final int LONGEST_OWNER = 8;
    private static final int SHORT_OWNER = 4;

    private final Draft draft;

    Values(Draft draft) {
        this.draft = draft;
    }

    Slot<String> reason() {
        Slot<String> labelled = labelled(Field.REASON);
        return labelled.isPresent() ? labelled : free("reason");
    }

    Slot<String> measure() {
        for (Part part : draft.saying(Field.MEASURE)) {
            if (!isBlank(part.text())) {
                boolean counts = Figures.canBeCounted(part.text()) || Figures.in(part.text());
                boolean soft = !counts && !CUES.of("uncountable", Tokens.of(part.text())).isEmpty();
                return counts ? Slot.sure(part.text(), part.quotation())
                        : soft ? Slot.absent() : Slot.likely(part.text(), part.quotation());
            }
        }
        List<Part> figures = new ArrayList<>(draft.saying(Field.BASELINE, Field.TARGET));
        figures.removeIf(part -> !Figures.in(part.text()));
        for (Part part : draft.saying(Field.STATEMENT, Field.DETAIL)) {
            boolean reached = !figures.isEmpty() || Figures.in(part.text()) || new Figures(part.text()).target().isPresent();
            // "To narrow the gap" names what could be counted, and does not say that anybody counts it.
            if (Figures.canBeCounted(part.text()) && reached || Figures.saysHowItIsCounted(part.text())) {
                return Slot.sure(part.text(), part.quotation());
            }
        }
        List<Part> statements = draft.saying(Field.STATEMENT);
        return figures.isEmpty() || statements.isEmpty() ? Slot.absent()
                : Slot.sure(statements.get(statements.size() - 1).text(), statements.get(statements.size() - 1).quotation());
    }

    Slot<String> baseline() {
        for (Part part : draft.saying(Field.BASELINE)) {
            Figures figures = new Figures(part.text());
            Optional<String> value = figures.from().or(() -> part.says(Field.TARGET) && part.fields().size() > 1
                    && !part.says(Field.MEASURE) ? Optional.empty() : figures.first());
            if (value.isPresent() && !isBlank(part.text())) {
                String words = part.fields().size() == 1 ? part.text() : value.get();
                return Slot.sure(words, part.quotation().of(words));
            }
        }
        Slot<String> found = first(Figures::from, Field.TARGET, Field.MEASURE, Field.STATEMENT, Field.DETAIL);
        // Evidence with a figure tells where it starts, in all likelihood.
        return found.isPresent() ? found : first(figures -> figures.from().or(figures::first), Field.REASON).value()
                .map(words -> Slot.likely(words, draft.saying(Field.REASON).get(0).quotation().of(words)))
                .orElseGet(Slot::absent);
    }

    Slot<String> target() {
        for (Part part : draft.saying(Field.TARGET)) {
            if (!isBlank(part.text())) {
                Figures figures = new Figures(part.text());
                Optional<String> value = (part.says(Field.BASELINE) ? figures.target() : Optional.<String>empty())
                        .or(figures::first).or(figures::target);
                if (part.fields().size() == 1 || value.isPresent()) {
                    String words = part.fields().size() == 1 ? part.text() : value.orElse(part.text());
                    return Slot.sure(words, part.quotation().of(words));
                }
            }
        }
        Slot<String> found = first(Figures::target, Field.STATEMENT, Field.MEASURE, Field.DETAIL);
        if (found.isPresent()) {
            return found;
        }
        Slot<String> opening = first(Figures::opening, Field.STATEMENT);
        if (opening.isPresent()) {
            return opening;
        }
        // A success criterion with a figure is what is to be reached, unless it says what was.
        return first(figures -> figures.first().filter(value -> !figures.from().equals(Optional.of(value))), Field.MEASURE);
    }

    Slot<String> owner() {
        for (Part part : draft.saying(Field.OWNER)) {
            String words = owner(part.text());
            if (!isBlank(words) && !words.isEmpty()) {
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
                    if (!tokens.get(at).isWord()) {
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

    Slot<String> progress() {
        return labelled(Field.PROGRESS);
    }

    private Slot<String> labelled(Field field) {
        return draft.saying(field).stream().filter(part -> !isBlank(part.text())).findFirst()
                .map(part -> Slot.sure(part.text(), part.quotation())).orElseGet(Slot::absent);
    }

    private Slot<String> free(String cue) {
        return draft.saying(Field.STATEMENT, Field.DETAIL).stream()
                .filter(part -> !CUES.of(cue, Tokens.of(part.text())).isEmpty()).findFirst()
                .map(part -> Slot.likely(part.text(), part.quotation())).orElseGet(Slot::absent);
    }

    private Slot<String> first(Function<Figures, Optional<String>> value, Field... fields) {
        for (Part part : draft.saying(fields)) {
            Optional<String> words = value.apply(new Figures(part.text()));
            if (words.isPresent()) {
                return Slot.sure(words.get(), part.quotation().of(words.get()));
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

    static boolean isBlank(String text) {
        List<Token> tokens = Tokens.of(text);
        return tokens.stream().noneMatch(Token::isWord)
                || CUES.at("blank", tokens, 0).filter(blank -> tokens.size() <= blank.to() + 2).isPresent();
    }
}
