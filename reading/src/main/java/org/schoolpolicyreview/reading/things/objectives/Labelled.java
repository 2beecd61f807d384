package org.schoolpolicyreview.reading.things.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Cuts running words at the labels in them: "To raise ... from 18% to 40%. Lead: Deputy Head. Target: ...". */
final class Labelled {

    private static final Set<String> BEFORE = Set.of(".", ";", ",", "|", "(", ":", "?", "!", "-", "–", "—");
    /** "Progress, October 2025:" and "Lead (from September):". */
    private static final int FURTHER_WORDS = 7;
    /** What such a label opens goes on to the next one, over the ends of sentences. */
    private static final Set<Field> GO_ON = Set.of(Field.STEPS, Field.PROGRESS, Field.STATEMENT, Field.REASON);

    /** Their labels are words of so many uses that the colon must follow at once. */
    private static final Set<Field> AT_ONCE = Set.of(Field.DEADLINE, Field.STATEMENT, Field.BASELINE, Field.TARGET);

    private record Found(Field field, int start, int value) {}

    private Labelled() {}

    /** The parts; words before the first label say the given field. */
    static List<Part> parts(String text, Field first, Quotation quotation) {
        List<Found> labels = labels(text);
        List<Part> parts = new ArrayList<>();
        add(parts, first, text.substring(0, labels.isEmpty() ? text.length() : labels.get(0).start), quotation);
        for (int at = 0; at < labels.size(); at++) {
            Found label = labels.get(at);
            int end = at + 1 < labels.size() ? labels.get(at + 1).start : text.length();
            String value = text.substring(label.value, end);
            int stop = GO_ON.contains(label.field) ? value.length() : sentenceEnd(value);
            String words = value.substring(0, stop).strip();
            boolean point = stop < value.length() || label.field != Field.STATEMENT;
            add(parts, label.field, point && words.endsWith(".") && label.field != Field.STATEMENT
                    ? words.substring(0, words.length() - 1) : words, quotation);
            add(parts, Field.DETAIL, value.substring(stop), quotation);
        }
        return parts;
    }

    /** What stands after "We will:" or "Goal:" under the heading of an objective says more of it. */
    static List<Part> further(Passage passage) {
        Field field = Starts.isOfUs(passage.text()) ? Field.STEPS : Figures.in(passage.text()) ? Field.TARGET : Field.DETAIL;
        return parts(passage.text(), Field.DETAIL, passage.quotation()).stream()
                .map(part -> part.says(Field.STATEMENT) ? new Part(field, part.text(), part.quotation()) : part).toList();
    }

    /** What a report says of an objective that stands elsewhere: where it is, and what is to be reached. */
    static List<Part> report(Passage passage, Label label) {
        String rest = passage.text().substring(label.rest());
        int open = rest.indexOf('(');
        String reached = rest.substring(0, open < 0 ? rest.length() : open).strip();
        return List.of(new Part(Field.STATEMENT, label.written(), passage.quotation()),
                new Part(Field.PROGRESS, reached, passage.quotation().of(reached)),
                new Part(Field.TARGET, rest.substring(open < 0 ? rest.length() : open + 1).replace(")", ""),
                        passage.quotation()));
    }

    /** Whether a text begins with such a label. */
    static Optional<Field> startsWith(String text) {
        List<Found> labels = labels(text);
        return labels.isEmpty() || labels.get(0).start > 0 ? Optional.empty() : Optional.of(labels.get(0).field);
    }

    private static List<Found> labels(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            boolean free = at == 0 || Character.isUpperCase(text.charAt(tokens.get(at).span().start()))
                    && Field.labelAt(tokens, at).filter(label -> label.to() < tokens.size()
                            && tokens.get(label.to()).word().equals(":")).isPresent() || BEFORE.contains(tokens.get(at - 1).word())
                    && Character.isUpperCase(text.charAt(tokens.get(at).span().start()));
            Optional<CueMatch> match = free ? Field.labelAt(tokens, at) : Optional.empty();
            int colon = match.map(label -> colon(tokens, label)).orElse(-1);
            if (match.isPresent() && colon > 0) {
                found.add(new Found(Field.of(match.get()), tokens.get(at).span().start(), tokens.get(colon).span().end()));
                at = colon;
            }
        }
        return found;
    }

    /** The colon after a label; "By July 2028:" is no label of a date but begins what is to be reached by then. */
    private static int colon(List<Token> tokens, CueMatch label) {
        int further = AT_ONCE.contains(Field.of(label)) ? 1 : FURTHER_WORDS;
        for (int at = label.to(); at < Math.min(tokens.size(), label.to() + further); at++) {
            if (tokens.get(at).word().equals(":")) {
                return at;
            }
            if (tokens.get(at).word().equals(".") || tokens.get(at).word().equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    private static int sentenceEnd(String text) {
        for (int at = 0; at + 2 < text.length(); at++) {
            boolean stop = text.charAt(at) == '.' && text.charAt(at + 1) == ' '
                    && Character.isUpperCase(text.charAt(at + 2));
            if (stop) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static void add(List<Part> parts, Field field, String text, Quotation quotation) {
        String words = trimmed(text);
        if (!words.isEmpty()) {
            parts.add(new Part(field, words, quotation.of(words)));
        }
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && " ;,|(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
