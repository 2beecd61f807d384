package org.schoolpolicyreview.reading.things.tailoring;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Leftover;
import org.schoolpolicyreview.reading.things.Leftover.What;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.forms.Blank;

/** Finds placeholders, instructions to the author and drafting notes in a sentence. */
final class Remains {

    static final CueList CUES = CueList.read(Remains.class, "leftovers.txt");
    /** Small words in square brackets that are so few stand for something: "[role]", "[time of day]". */
    private static final int SHORT = 4;
    /** An omission in brackets is so short: "[...]", "[1]". */
    private static final int MARK = 3;
    /** A note begins so early: "AM - need a sentence here". */
    private static final int NOTE_START = 2;
    private static final String QUERY = "???";

    private Remains() {}

    /** What remains in a sentence, the surest first; empty if nothing does. */
    static Optional<Leftover> in(Sentence sentence, boolean ofForm) {
        CuesIn cues = CuesIn.of(CUES, sentence);
        Optional<Leftover> bracket = Brackets.in(sentence.text()).stream()
                .flatMap(each -> inBrackets(each, sentence).stream())
                .filter(leftover -> !ofForm || leftover.what() != What.INSTRUCTION).findFirst();
        if (bracket.isPresent()) {
            return bracket;
        }
        if (!ofForm && cues.has("instruction")) {
            return Optional.of(new Leftover(What.INSTRUCTION, sentence.quotation(), Certainty.SURE));
        }
        if (cues.has("filler") || sentence.text().contains(QUERY)) {
            return Optional.of(new Leftover(What.PLACEHOLDER, sentence.quotation(), Certainty.SURE));
        }
        if (hasEmptyBrackets(sentence.text())) {
            return Optional.of(new Leftover(What.BLANK, sentence.quotation(), Certainty.SURE));
        }
        if (cues.startsWith("note-start") || cues.has("note") && isNote(sentence, cues)) {
            return Optional.of(new Leftover(What.DRAFTING_NOTE, sentence.quotation(),
                    cues.startsWith("note-start") ? Certainty.SURE : Certainty.LIKELY));
        }
        return isFilledLater(sentence, cues)
                ? Optional.of(new Leftover(What.PLACEHOLDER, sentence.quotation(), Certainty.SURE)) : Optional.empty();
    }

    /** "Up to [ ] posts": brackets with nothing in them, which are no box to tick at the start of an item. */
    private static boolean hasEmptyBrackets(String text) {
        int open = text.indexOf('[');
        int close = open < 0 ? -1 : text.indexOf(']', open);
        return open > 0 && close > open + 1 && text.substring(open + 1, close).isBlank()
                && text.indexOf('[', close) < 0 && Character.isLetter(text.charAt(0));
    }

    private static Optional<Leftover> inBrackets(Brackets.Bracket bracket, Sentence sentence) {
        CuesIn inner = CuesIn.of(CUES, bracket.inner());
        List<Token> tokens = inner.tokens();
        boolean whole = inner.all("own-mark").anyMatch(cue -> cue.from() == 0 && cue.to() == tokens.size());
        if (bracket.quoted() || whole || tokens.stream().noneMatch(Token::isWord)
                || bracket.inner().length() <= MARK && !inner.has("field") || inner.has("home-link") && !inner.startsWith("layout")) {
            return Optional.empty();
        }
        boolean round = bracket.open() == '(';
        boolean insert = tokens.stream().anyMatch(token -> token.word().startsWith("insert"));
        if (insert && !round && !inner.has("removal")) {
            return found(What.PLACEHOLDER, bracket, sentence);
        }
        if (inner.has("instruction") || bracket.open() == '[' && inner.startsWith("layout")) {
            return found(What.INSTRUCTION, bracket, sentence);
        }
        if (inner.has("note") || !round && inner.has("to-do") || inner.startsWith("note-in-brackets") && !round || inner.startsWith("note-start")
                || round && inner.startsWith("note-in-brackets") && isAlone(bracket, sentence)) {
            return found(What.DRAFTING_NOTE, bracket, sentence);
        }
        boolean field = inner.startsWith("field");
        boolean role = tokens.size() <= SHORT && bracket.inner().equals(bracket.inner().toLowerCase(java.util.Locale.ROOT))
                && Character.isLetter(bracket.inner().charAt(0));
        boolean fits = round ? tokens.get(0).word().equals("insert") : field || role && bracket.open() != '{';
        return fits ? found(What.PLACEHOLDER, bracket, sentence) : Optional.empty();
    }

    /** Whether the brackets hold the whole sentence, so that they are no aside of it. */
    private static boolean isAlone(Brackets.Bracket bracket, Sentence sentence) {
        return bracket.span().length() >= sentence.text().strip().length() - 2;
    }

    private static Optional<Leftover> found(What what, Brackets.Bracket bracket, Sentence sentence) {
        return Optional.of(new Leftover(what, sentence.quotation().of(bracket.span().of(sentence.text())), Certainty.SURE));
    }

    /** A note outside brackets is told by its own form: "HT to confirm", a question at its end. */
    private static boolean isNote(Sentence sentence, CuesIn cues) {
        // A row of a plan says what is to be checked.
        boolean opens = sentence.kind() != Sentence.Kind.ROW && cues.all("note").anyMatch(cue -> cue.from() <= NOTE_START);
        return opens || sentence.text().endsWith("?") && cues.tokens().size() <= 3 * SHORT
                && sentence.kind() != Sentence.Kind.HEADING;
    }

    /** "To follow", "Objectives for 2027: to be added." */
    private static boolean isLater(CuesIn cues, List<Token> tokens) {
        int last = !tokens.isEmpty() && tokens.get(tokens.size() - 1).word().equals(".") ? tokens.size() - 1 : tokens.size();
        return cues.all("later").anyMatch(cue -> cue.to() == last
                && (cue.from() == 0 || tokens.get(cue.from() - 1).word().equals(":")));
    }

    /** "XXXX School", "________ Academy". */
    private static boolean isFilledLater(Sentence sentence, CuesIn cues) {
        List<Token> tokens = cues.tokens();
        if (isLater(cues, tokens)) {
            return true;
        }
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).word();
            boolean crosses = word.length() > 1 && word.chars().allMatch(letter -> letter == 'x');
            int before = at;
            boolean chapter = cues.all("chapter").anyMatch(cue -> cue.to() == before);
            if (crosses && !chapter) {
                return true;
            }
        }
        int line = sentence.text().indexOf("___");
        return line >= 0 && !Blank.hasLine(sentence.text().substring(0, line)) && SchoolNames.endingAfter(sentence.text(), line);
    }
}
