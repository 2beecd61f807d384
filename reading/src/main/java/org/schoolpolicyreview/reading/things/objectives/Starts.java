package org.schoolpolicyreview.reading.things.objectives;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Tells from its first words what a passage does: begins an objective, announces some, or reports on them. */
final class Starts {

    private static final CueList CUES = CueList.read(Starts.class, "starts.txt");
    private static final CueList VALUES = CueList.read(Starts.class, "values.txt");
    private static final Set<String> NOUNS = Set.of("objective", "objectives", "action", "actions", "goal", "target");
    private static final int SHORTEST = 3;
    private static final int LONGEST_HEADING = 9;
    private static final int LONGEST_DATE = 20;

    private Starts() {}

    /** "Our objectives for 2025 to 2029 are:". */
    static boolean announces(String text) {
        List<Token> tokens = Tokens.of(text);
        boolean objectives = tokens.stream().anyMatch(token -> token.word().equals("objectives") || token.word().equals("objective"));
        return text.endsWith(":") && Labelled.startsWith(text).isEmpty() && (objectives || proposes(text))
                && Label.of(text).filter(Label::named).isEmpty();
    }

    /** Whether what a passage announces is not set yet: "The following are proposed:". */
    static boolean proposes(String text) {
        return !CUES.of("proposed", Tokens.of(text)).isEmpty();
    }

    /** Whether it begins with a date by which a figure is to be reached. */
    static boolean isByThen(String text) {
        return CUES.at("by-then", Tokens.of(text), 0).isPresent() && Figures.in(text);
    }

    /** Whether a paragraph looks like a heading: a few words without an end. */
    static boolean isLikeHeading(String text) {
        return Tokens.of(text).size() <= LONGEST_HEADING && !text.endsWith(".") && !text.endsWith(":");
    }

    /** Whether it may be what a school sets itself, and no note on the set. */
    static boolean isStatement(String text) {
        List<Token> tokens = Tokens.of(text);
        return tokens.stream().filter(Token::isWord).count() >= SHORTEST && !closes(text) && !isFigure(text)
                && !text.endsWith("?") && !isToBeSet(text) && !About.isGroup(text) && VALUES.at("blank", tokens, 0).isEmpty();
    }

    /** Whether the words say in running text that this is an objective. */
    static boolean isSaid(String text, boolean strict) {
        List<Token> tokens = Tokens.of(text);
        boolean said = CUES.at("said", tokens, 0).isPresent() || strict && CUES.at("ordinal", tokens, 0).isPresent();
        return said || strict && isStatement(text) && CUES.at("verb", tokens, 0).isPresent();
    }

    /** Whether the words say by themselves, under whatever heading, that this is an equality objective. */
    static boolean isSaidAnywhere(String text) {
        return CUES.at("said-anywhere", Tokens.of(text), 0).isPresent();
    }

    /** "To close the gap in attendance". */
    static boolean isAim(String heading) {
        return heading.startsWith("To ") && CUES.at("verb", Tokens.of(heading), 0).isPresent();
    }

    /** "We will: ...": what the school does. */
    static boolean isOfUs(String text) {
        return CUES.at("of-us", Tokens.of(text), 0).isPresent();
    }

    /** "February 2026: 12 points": a day or a month, and what was reached then. */
    static boolean isDated(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon > LONGEST_DATE) {
            return false;
        }
        WrittenDate date = WrittenDate.of(text.substring(0, colon));
        return date.understood() && !date.isDeadline() && Figures.in(afterColon(text));
    }

    static String afterColon(String text) {
        return text.substring(text.indexOf(':') + 1).strip();
    }

    /** Whether it closes a list of objectives: who looks at them, when, and where they are. */
    static boolean closes(String text) {
        return CUES.at("progress-line", Tokens.of(text), 0).isPresent();
    }

    /** "New objectives to be set". */
    static boolean isToBeSet(String text) {
        List<Token> tokens = Tokens.of(text);
        return tokens.stream().anyMatch(token -> token.word().equals("objectives"))
                && !VALUES.of("to-come", tokens).isEmpty();
    }

    /** Whether it begins with a figure, as a note on progress does. */
    static boolean isFigure(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && Figures.in(text.substring(0, Math.min(text.length(),
                12)));
    }

    /** "Objective 2 is at 58%", "Objectives 1 and 2 are met". */
    static boolean reports(String text) {
        List<Token> tokens = Tokens.of(text);
        return tokens.size() > 2 && NOUNS.contains(tokens.get(0).word()) && tokens.get(1).word().length() <= 2;
    }

    /** Gives each numbered objective that a report names what is said of it. */
    static boolean reported(Passage passage, Drafts drafts) {
        List<Token> tokens = Tokens.of(passage.text());
        boolean any = false;
        Optional<Draft> of = Optional.empty();
        int start = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean next = at + 1 < tokens.size() && NOUNS.contains(tokens.get(at).word())
                    && drafts.called(tokens.get(at + 1).word(), Optional.empty()).isPresent();
            if (next || at == tokens.size()) {
                int end = at == tokens.size() ? passage.text().length() : tokens.get(at).span().start();
                String words = passage.text().substring(start, end).strip();
                of.ifPresent(draft -> draft.add(List.of(new Part(Field.PROGRESS, words, passage.quotation().of(words))),
                        passage.quotation()));
                any |= of.isPresent();
                start = end;
                of = next ? drafts.called(tokens.get(at + 1).word(), Optional.empty()) : Optional.empty();
            }
        }
        return any;
    }
}
