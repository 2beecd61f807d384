package org.schoolpolicyreview.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.model.Definition;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.rules.DefinitionReply;
import org.schoolpolicyreview.rules.Defines;

/**
 * Compares definitions by their words: what they say of what they have to say, and what they add. A quoted sentence that
 * defines counts wherever its reader put it.
 */
final class Definitions {

    /** What makes a sentence a definition of the term before it. */
    private static final Pattern DEFINES = Pattern.compile(
            "^[’'”\"]?,?\\s*(?:is|are|means|was|as|:|–|-|\\()", Pattern.CASE_INSENSITIVE);

    private Definitions() {}

    static Stream<DefinitionReply> of(Defines ask, PolicyDocument document, int number, Search search) {
        return Stream.concat(
                document.definitions().stream()
                        .filter(each -> isOf(each, search))
                        .map(each -> reply(ask, each, document, number, search)),
                document.says().stream()
                        .filter(each -> isDefinition(each, search))
                        .map(each -> new DefinitionReply(ask, number, each, Strength.QUOTED,
                                said(each.words().orElseThrow(), search), Undenied.in(each.words().orElseThrow(), search.notSaying()),
                                Optional.empty())));
    }

    /** Under the name of the term, or with words that define it. */
    private static boolean isOf(Definition definition, Search search) {
        return search.speaksOf().stream().anyMatch(term -> term.isSaidIn(definition.term()))
                || definition.words().filter(words -> defines(words, search)).isPresent();
    }

    private static boolean isDefinition(Statement statement, Search search) {
        return statement.words().filter(words -> defines(words, search)).isPresent();
    }

    private static boolean defines(String words, Search search) {
        return search.speaksOf().stream().flatMap(term -> term.saidAs().stream())
                .flatMap(phrase -> phrase.in(words).stream())
                .anyMatch(stretch -> DEFINES.matcher(words.substring(stretch.to())).find());
    }

    private static DefinitionReply reply(Defines ask, Definition definition, PolicyDocument document, int number, Search search) {
        String words = definition.words().orElse("");
        String summed = Stream.concat(definition.note().stream(), definition.covers().stream())
                .collect(Collectors.joining(". "));
        String text = words.isEmpty() ? summed : words;
        Optional<String> none = definition.namedOnly() ? Optional.of("names a " + ask.term() + " and never says what it is")
                : definition.byExample() ? Optional.of("says what a " + ask.term() + " is by examples only")
                : text.isEmpty() && definition.source().isEmpty()
                        ? Optional.of("is noted with the term " + ask.term() + " and with no definition") : Optional.empty();
        return new DefinitionReply(ask, number, definition, strength(definition, document), said(text, search),
                Undenied.in(text, search.notSaying()), none);
    }

    /** Of its words, or of a summary that can be found again. */
    private static Strength strength(Definition definition, PolicyDocument document) {
        return definition.words().isPresent() ? Strength.QUOTED
                : definition.hasPlace() || document.isShort() ? Strength.NOTED : Strength.CLAIMED;
    }

    private static Set<String> said(String text, Search search) {
        return search.says().stream().filter(term -> term.isSaidIn(text)).map(Term::name).collect(Collectors.toSet());
    }
}
