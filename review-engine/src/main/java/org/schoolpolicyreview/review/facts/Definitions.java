package org.schoolpolicyreview.review.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.model.Definition;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.rules.questions.Defines;
import org.schoolpolicyreview.rules.replies.DefinitionReply;
import org.schoolpolicyreview.rules.words.ConditionSaid;
import org.schoolpolicyreview.rules.words.FirmnessInWords;

/**
 * Compares definitions by their words: what they say of what they have to say, and what they add. A quoted sentence that
 * defines counts wherever its reader put it.
 */
final class Definitions {

    /** "A racist incident is any ..." says what it is; "a racist incident is recorded" does not. */
    private static final Pattern DEFINES = Pattern.compile("^[’'”\"]?,?\\s*"
            + "(?:(?:is|are|was|were|can be|may be)\\s+(?:defined|described|understood|taken)\\s+(?:as|to be|to mean)"
            + "|is|are|was|were|means?|refers? to|as|:|–|-|\\()\\s*[‘'“\"]?"
            + "(?:any|anything|something|when|where|those|behaviour|perceived"
            + "|one (?:that|which|where|in which|perceived|believed|seen)|an? (?:\\w+ )?(?:incident|event|act|action|occurrence|crime|offence))\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_DEFINED = Pattern.compile("\\b(?:which|that) (?:we|this policy|the (?:school|academy|policy)) (?:do|does|will)(?: not|n[’']t) define\\b"
            + "|\\b(?:we|this policy|the (?:school|academy)) (?:do|does)(?: not|n[’']t) (?:try to |attempt to )?define (?:it|this|that|what|a racist|racist|racial|the term)\\b"
            + "|\\b(?:is|are) (?:not|nowhere) defined\\b(?! (?:by|only))", Pattern.CASE_INSENSITIVE);

    private Definitions() {}

    static Stream<DefinitionReply> of(Defines ask, PolicyDocument document, int number, Search search) {
        return Stream.concat(
                document.definitions().stream()
                        .filter(each -> isOf(each, search))
                        .map(each -> reply(ask, each, document, number, search)),
                document.says().stream().flatMap(each -> reply(ask, each, number, search).stream()));
    }

    /** Under the name of the term, or with words that define it. */
    private static boolean isOf(Definition definition, Search search) {
        return search.speaksOf().stream().anyMatch(term -> term.isSaidIn(definition.term()))
                || definition.words().filter(words -> defines(SearchedText.of(words), search)).isPresent();
    }

    private static boolean defines(SearchedText words, Search search) {
        return search.speaksOf().stream().flatMap(term -> term.saidAs().stream())
                .flatMap(phrase -> phrase.in(words).stream())
                .anyMatch(stretch -> DEFINES.matcher(words.text().substring(stretch.to())).find());
    }

    /** The sentences of a statement that define the term, or say of it what a definition has to say. */
    private static Optional<DefinitionReply> reply(Defines ask, Statement statement, int number, Search search) {
        // Most statements never name the term, and need not be cut into sentences.
        String defining = statement.words().stream().filter(words -> names(SearchedText.of(words), search))
                .flatMap(words -> Sentences.of(words).stream()).map(SearchedText::of)
                .filter(sentence -> defines(sentence, search) || names(sentence, search) && !said(sentence, search).isEmpty())
                .map(SearchedText::text)
                .collect(Collectors.joining(" "));
        return defining.isEmpty() ? Optional.empty()
                : Optional.of(new DefinitionReply(ask, number, statement, Strength.QUOTED,
                        said(SearchedText.of(statement.words().orElseThrow()), search), HollowedOut.by(defining, search), Optional.empty(),
                        HollowedOut.leftOut(defining, search), condition(SearchedText.of(defining), search)));
    }

    private static boolean names(SearchedText sentence, Search search) {
        return search.speaksOf().stream().anyMatch(term -> term.isSaidIn(sentence));
    }

    private static DefinitionReply reply(Defines ask, Definition definition, PolicyDocument document, int number, Search search) {
        String words = definition.words().orElse("");
        String summed = Stream.concat(definition.note().stream(), definition.covers().stream())
                .collect(Collectors.joining(". "));
        Set<String> quoted = said(SearchedText.of(words), search);
        Set<String> said = new HashSet<>(quoted);
        said.addAll(said(SearchedText.of(summed), search));
        boolean byWords = !words.isEmpty() && said.equals(quoted);
        Strength strength = byWords ? Strength.QUOTED
                : definition.hasPlace() || document.isShort() ? Strength.NOTED : Strength.CLAIMED;
        return new DefinitionReply(ask, number, definition, strength, said,
                HollowedOut.by(words.isEmpty() ? summed : words, search), none(ask, definition, words + summed),
                HollowedOut.leftOut(words.isEmpty() ? summed : words, search), condition(SearchedText.of(words), search));
    }

    /** Why it is no definition at all. */
    private static Optional<String> none(Defines ask, Definition definition, String text) {
        String term = "‘" + ask.term() + "’";
        return definition.namedOnly() ? Optional.of("names " + term + " and never says what it is")
                : definition.byExample() ? Optional.of("says what " + term + " is by examples only")
                : NOT_DEFINED.matcher(text).find() ? Optional.of("names " + term + " and says that it does not define it")
                : text.isEmpty() && definition.source().isEmpty()
                        ? Optional.of("is noted with the term " + term + " and with no definition") : Optional.empty();
    }

    /** What the text says of what a definition has to say, and does not deny. */
    private static Set<String> said(SearchedText text, Search search) {
        return search.says().stream().filter(term -> isSaid(term, text)).map(Term::name).collect(Collectors.toSet());
    }

    private static boolean isSaid(Term term, SearchedText text) {
        return term.saidAs().stream()
                .flatMap(phrase -> phrase.in(text).stream())
                .anyMatch(stretch -> !denied(text.text(), stretch));
    }

    /** The condition on something that it has to say, where it stands nowhere without one. */
    private static Optional<String> condition(SearchedText text, Search search) {
        return search.says().stream().flatMap(term -> condition(text, term).stream()).findFirst();
    }

    private static Optional<String> condition(SearchedText text, Term term) {
        List<Optional<String>> conditions = term.saidAs().stream().flatMap(phrase -> phrase.in(text).stream())
                .filter(stretch -> !denied(text.text(), stretch))
                .map(stretch -> ConditionSaid.around(text.text(), stretch.from(), stretch.to())).toList();
        return conditions.stream().allMatch(Optional::isPresent) ? conditions.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private static boolean denied(String text, Phrase.Stretch stretch) {
        return FirmnessInWords.at(text, stretch.from(), stretch.to()).filter(Firmness.WILL_NOT::equals).isPresent();
    }
}
