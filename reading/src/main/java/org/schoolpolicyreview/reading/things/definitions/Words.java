package org.schoolpolicyreview.reading.things.definitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.cues.CueList;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.Token;
import org.schoolpolicyreview.reading.things.cues.Tokens;

/** The words of a sentence as the forms of definition see them: the terms that it names, and where clauses start. */
final class Words {

    static final CueList FORMS = CueList.read(Words.class, "forms.txt");
    private static final CueList TERMS = CueList.read(Words.class, "terms.txt");
    private static final Set<String> PARTS = Set.of(":", ",", ";", ".", "?", "!", "|", ")", "(", "–", "—", "-");

    private static final int SHORTEST_VERB = 4;

    private final String text;
    private final List<Token> tokens;
    private final Map<Integer, CueMatch> terms = new HashMap<>();
    private final Map<Integer, CueMatch> quoted = new HashMap<>();

    Words(String text) {
        this(text, Tokens.of(text));
    }

    /** Of a text and its tokens. */
    Words(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        for (CueMatch match : TERMS.in(tokens)) {
            terms.merge(match.from(), match, (one, other) -> one.to() >= other.to() ? one : other);
        }
        Quoted.in(text, tokens).stream().filter(match -> !has("no-term", match.from(), match.to()))
                .forEach(match -> quoted.put(match.from(), match));
    }

    /** The words from a token on; spans still count in the whole sentence. */
    Words from(int token) {
        return new Words(text, tokens.subList(token, tokens.size()));
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The term that starts at a token. */
    Optional<CueMatch> term(int at) {
        return Optional.ofNullable(terms.get(at));
    }

    /** The term that starts at a token: one that is on the list, or a short phrase in quotation marks. */
    Optional<CueMatch> named(int at) {
        CueMatch quote = quoted.get(at);
        if (quote == null) {
            return term(at);
        }
        return term(at).filter(term -> term.to() >= quote.to())
                .or(() -> term(past("before", at)).filter(term -> term.to() == quote.to())).or(() -> Optional.of(quote));
    }

    /** Whether a term is on the list. */
    boolean isListed(CueMatch term) {
        return term.equals(terms.get(term.from()));
    }

    /** Whether a term is a word so common that it needs more to be defined. */
    boolean isWeak(CueMatch term) {
        return term.cue().scope().equals("weak") || isPlain(term);
    }

    /** Whether a term is a word of every day, so that a label of it announces no meaning. */
    static boolean isPlain(CueMatch term) {
        return term.cue().scope().equals("plain");
    }

    /** The longest cue of a name that starts at a token. */
    Optional<CueMatch> cue(String name, int at) {
        return FORMS.at(name, tokens, at);
    }

    /** The number after that of the last token of a cue, or the place itself if it does not stand there. */
    int past(String name, int at) {
        return cue(name, at).map(CueMatch::to).orElse(at);
    }

    boolean is(int at, String word) {
        return at >= 0 && at < tokens.size() && tokens.get(at).word().equals(word);
    }

    boolean isSign(int at) {
        return at < tokens.size() && !tokens.get(at).isWord();
    }

    boolean has(String name, int from, int to) {
        return FORMS.of(name, tokens.subList(Math.min(from, to), to)).size() > 0;
    }

    /** The place after the number or letter of a paragraph: "2.1", "B2.", "(a)". */
    int start() {
        int at = 0;
        int start = 0;
        while (at < tokens.size() && at < 8) {
            Token token = tokens.get(at);
            boolean number = token.isWord() && token.word().length() < 4 && token.word().chars().anyMatch(Character::isDigit);
            boolean letter = token.isWord() && token.word().length() < 4 && at + 1 < tokens.size()
                    && (is(at + 1, ")") || is(at + 1, ".") || token.word().length() == 1 && is(at + 1, ":")) && token.word().chars().allMatch(Character::isLetter);
            if (!number && !letter && token.isWord()) {
                break;
            }
            at++;
            start = at;
        }
        return start;
    }

    /** Whether a clause may open a definition: the first, or one after no more than a lead-in or "we promise that". */
    boolean opens(int clause) {
        int start = start();
        return clause == start || is(clause - 1, ":") || is(clause - 1, ".")
                || is(clause - 1, ",") && cue("leads-in", start).isPresent()
                || is(clause - 1, "that") && past("says-that", start) == clause;
    }

    /** Where clauses start. */
    List<Integer> clauses() {
        List<Integer> clauses = new ArrayList<>();
        int start = start();
        clauses.add(start);
        for (int at = start; at + 1 < tokens.size(); at++) {
            if (PARTS.contains(tokens.get(at).word()) || is(at, "that") || is(at, "when") || is(at, "whether")) {
                clauses.add(at + 1);
            }
        }
        return clauses;
    }

    /** The number of words from a token on. */
    long wordsFrom(int at) {
        return at >= tokens.size() ? 0 : tokens.subList(at, tokens.size()).stream().filter(Token::isWord).count();
    }

    /** The stretch of some tokens. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The stretch from a token to the end of the sentence. */
    Span rest(int from) {
        return new Span(tokens.get(from).span().start(), text.length());
    }

    String words(int from, int to) {
        return span(from, to).of(text);
    }

    boolean isQuestion() {
        return text.endsWith("?");
    }

    /** Whether the words from a token on begin as a meaning does. */
    boolean meansSomething(int at, boolean defining) {
        if (at >= tokens.size() || isOther(at)) {
            return false;
        }
        Optional<CueMatch> meaning = cue("meaning", at);
        return meaning.isPresent() && (defining || tells(meaning.get(), at)) || defining && wordsFrom(at) > 2;
    }

    /** Whether the words from a token on say something else of a term than its meaning. */
    boolean isOther(int at) {
        Optional<CueMatch> other = cue("other", at);
        Optional<CueMatch> meaning = cue("meaning", at);
        return other.isPresent() && (meaning.isEmpty() || other.get().to() >= meaning.get().to());
    }

    /** Whether a token is a verb such as "using", and none for what a school does about something. */
    boolean isDoing(int at) {
        return at < tokens.size() && tokens.get(at).word().length() > SHORTEST_VERB && tokens.get(at).word().endsWith("ing")
                && term(at).isEmpty() && cue("school-does", at).isEmpty();
    }

    private boolean tells(CueMatch meaning, int at) {
        return has("telling", at, tokens.size()) || meaning.to() - meaning.from() > 3;
    }
}
