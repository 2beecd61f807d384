package org.schoolpolicyreview.reading.things.tailoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.reading.ReadText;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.WordList;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** Finds names of schools, and tells this school's own from others'. */
final class SchoolNames {

    private static final Set<String> ENDINGS = Set.copyOf(WordList.read(SchoolNames.class, "school-endings.txt"));
    private static final Set<String> PLAIN = Set.copyOf(WordList.read(SchoolNames.class, "plain-words.txt"));
    private static final Set<String> SAINT = Set.of("st", "saint", "sts");
    /** So many sentences are the cover. */
    private static final int COVER = 8;

    /**
     * A name of a school.
     *
     * @param span where it stands
     * @param words the words that tell it from others
     */
    record Name(Span span, Set<String> words) {}

    private final Set<String> own = new HashSet<>();

    /** The words of the school's own name, of its trust and federation, and of what the cover names beside them: "A Three Rivers Academy". */
    SchoolNames(ReadText text) {
        add(text.school().name());
        text.school().get(School.TRUST).ifPresent(trust -> add(trust.name()));
        text.school().get(School.FEDERATION).ifPresent(federation -> add(federation.name()));
        text.sentences().stream().limit(COVER).map(Sentence::text)
                .filter(cover -> cover.startsWith("A ") || cover.startsWith("An ") || Tokens.of(cover).stream().anyMatch(token -> own.contains(token.word())))
                .flatMap(cover -> in(cover).stream()).toList().forEach(name -> own.addAll(name.words()));
    }

    private void add(String name) {
        Tokens.of(name).stream().map(Token::word).filter(word -> !PLAIN.contains(word)).forEach(own::add);
    }

    /** Whether a name is this school's own, or shares a word with it. */
    boolean isOwn(Name name) {
        return name.words().stream().anyMatch(own::contains);
    }

    /** Whether the text names this school. */
    boolean isNamed(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> own.contains(token.word()));
    }

    /** Whether the name of a school ends right after a line to fill in. */
    static boolean endingAfter(String text, int line) {
        return Tokens.of(text.substring(line)).stream().filter(Token::isWord).findFirst()
                .map(token -> ENDINGS.contains(token.span().of(text.substring(line)))).orElse(false);
    }

    /** The names of schools in a text: words with capitals up to "School", "Academy" or the like. */
    static List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        List<Token> tokens = Tokens.of(text);
        int first = 0;
        for (int at = 0; at < tokens.size(); at++) {
            if (!goesOn(tokens, at, text)) {
                first = at + 1;
            } else if (ENDINGS.contains(tokens.get(at).span().of(text)) && endsHere(tokens, at, text)) {
                add(tokens.subList(first, at + 1), names);
                first = at + 1;
            }
        }
        return names;
    }

    private static void add(List<Token> tokens, List<Name> names) {
        int first = 0;
        while (first < tokens.size() && PLAIN.contains(tokens.get(first).word()) && !SAINT.contains(tokens.get(first).word())) {
            first++;
        }
        Set<String> words = new HashSet<>();
        tokens.stream().filter(Token::isWord).map(Token::word).filter(word -> !PLAIN.contains(word)).forEach(words::add);
        if (!words.isEmpty()) {
            names.add(new Name(new Span(tokens.get(first).span().start(), tokens.get(tokens.size() - 1).span().end()), words));
        }
    }

    /** A word with a capital, or a small word between two. */
    private static boolean goesOn(List<Token> tokens, int at, String text) {
        Token token = tokens.get(at);
        String word = token.span().of(text);
        boolean small = Set.of("of", "and", "the").contains(word.toLowerCase(Locale.ROOT)) && at > 0
                && isCapital(tokens.get(at - 1), text);
        return token.isWord() && (isCapital(token, text) || small);
    }

    private static boolean isCapital(Token token, String text) {
        return Character.isUpperCase(text.charAt(token.span().start()));
    }

    /** "School Council", "College of Education" and "High Court" are no schools. */
    private static boolean endsHere(List<Token> tokens, int at, String text) {
        if (at + 1 >= tokens.size() || !tokens.get(at + 1).isWord()) {
            return true;
        }
        boolean ofMore = tokens.get(at + 1).word().equals("of") && at + 2 < tokens.size()
                && isCapital(tokens.get(at + 2), text);
        return !isCapital(tokens.get(at + 1), text) && !ofMore;
    }
}
