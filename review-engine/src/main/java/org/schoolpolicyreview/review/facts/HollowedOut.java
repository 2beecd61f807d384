package org.schoolpolicyreview.review.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Term;

/**
 * Finds the words that hollow a definition out. What its sentence denies is no addition: "whether or not it was meant"
 * asks for nothing, and neither does "nobody has to have meant it".
 */
final class HollowedOut {

    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:not(?! (?:only|just|merely)\\b)|no|nobody|never|without|whether|regardless|irrespective|even (?:if|when|where)"
            + "|nor|neither|cannot|\\w+n[’']t)\\b", Pattern.CASE_INSENSITIVE);
    /** "Not unless it was meant" asks for it after all; after ", and" something new is said. */
    private static final Pattern DENIAL_ENDS = Pattern.compile(
            "\\b(?:unless|until|only (?:if|when|where)|but)\\b|, and\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED_AFTER = Pattern.compile(
            "^(?: \\w+){0,4}? (?:(?:is|are|was|were|does|do|need|has|have) ?(?:not|n[’']t)\\b"
            + "|(?:is|are) (?:irrelevant|immaterial|no\\b))"
            + "|^ or (?:not|otherwise|un\\w+|accidental\\w*|by accident)\\b", Pattern.CASE_INSENSITIVE);
    /** "If it is repeated, parents are told" says what follows, and not what it is. */
    private static final Pattern WHAT_FOLLOWS = Pattern.compile("^\\W*(?:if|when|where)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RACIST = Pattern.compile("\\braci(?:st|al)", Pattern.CASE_INSENSITIVE);

    /** "Banter is not a racist incident", "this does not include banter". */
    private static final Pattern LEAVES_OUT = Pattern.compile(
            "\\b(?:(?:is|are|was|were|will|would|should|can|does|do)(?: not|n[’']t)|cannot)(?! (?:always|necessarily|only|just|merely|automatically))(?: (?:be|a|an|any|as|to|count(?:ed)?|class(?:ed)?"
            + "|treat(?:ed)?|regard(?:ed)?|consider(?:ed)?|amount|qualify|constitute)){1,4} (?:racist|racial) incidents?\\b"
            + "|\\b(?:it|this|that|this definition|the definition|the term|racist incidents?) (?:does|do|will|shall)(?: not|n[’']t) (?:include|cover|extend to|apply to)\\b(?! only)[^.;]{2,80}"
            + "|\\b(?:but |and )?(?:not including|excluding|excludes|other than|apart from|with the exception of|except(?:ing)?(?: for)?)\\b[^.;]{2,80}", Pattern.CASE_INSENSITIVE);
    /** "If it is not a racist incident, it is recorded all the same". */
    private static final Pattern SUPPOSED = Pattern.compile("\\b(?:if|when|where|whether|even though|although)\\b[^,]*$", Pattern.CASE_INSENSITIVE);

    private HollowedOut() {}

    /** The sentence that says what the thing is not, from the first word that does. */
    static Optional<String> leftOut(String text, Search search) {
        return Sentences.of(text).stream().map(SearchedText::of)
                .filter(sentence -> !ofSomethingElse(sentence, search))
                .map(SearchedText::text)
                .flatMap(sentence -> LEAVES_OUT.matcher(sentence).results()
                        .filter(found -> !SUPPOSED.matcher(sentence.substring(0, found.start())).find())
                        .map(found -> found.start() < 50 ? sentence.substring(0, found.end()).strip() : found.group().strip()))
                .findFirst();
    }

    /** The first words that do, as they stand in the text. */
    static Optional<String> by(String text, Search search) {
        return Sentences.of(text).stream().map(SearchedText::of)
                .filter(sentence -> !ofSomethingElse(sentence, search))
                .flatMap(sentence -> additions(sentence, search))
                .findFirst();
    }

    private static boolean ofSomethingElse(SearchedText sentence, Search search) {
        boolean named = isSaid(search.speaksOf().stream(), sentence);
        return !named && (isSaid(search.notOf().stream(), sentence)
                || WHAT_FOLLOWS.matcher(sentence.text()).find() && !RACIST.matcher(sentence.text()).find());
    }

    private static boolean isSaid(Stream<Term> terms, SearchedText sentence) {
        return terms.anyMatch(term -> term.isSaidIn(sentence));
    }

    private static Stream<String> additions(SearchedText sentence, Search search) {
        return search.notSaying().stream()
                .flatMap(term -> term.saidAs().stream())
                .flatMap(phrase -> stretches(phrase, sentence))
                .filter(stretch -> !denied(sentence.text(), stretch))
                .map(stretch -> sentence.text().substring(stretch.from(), stretch.to()));
    }

    private static Stream<Phrase.Stretch> stretches(Phrase phrase, SearchedText sentence) {
        return Stream.iterate(phrase.in(sentence), Optional::isPresent,
                found -> phrase.from(sentence, found.orElseThrow().to())).flatMap(Optional::stream);
    }

    private static boolean denied(String sentence, Phrase.Stretch stretch) {
        String before = sentence.substring(0, stretch.from());
        boolean deniedBefore = DENIAL.matcher(before).results()
                .reduce((one, later) -> later)
                .filter(last -> !DENIAL_ENDS.matcher(before.substring(last.end())).find())
                .isPresent();
        return deniedBefore || DENIED_AFTER.matcher(sentence.substring(stretch.to())).find();
    }
}
