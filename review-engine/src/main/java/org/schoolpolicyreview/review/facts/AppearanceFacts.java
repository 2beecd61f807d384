package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Phrase;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.SearchedText;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.model.AppearanceRule;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.rules.replies.StyleRule.Stance;
import org.schoolpolicyreview.rules.replies.StyleRule;
import org.schoolpolicyreview.rules.words.BanSaid;
import org.schoolpolicyreview.rules.words.OrnamentSaid;
import org.schoolpolicyreview.rules.words.StatementText;

/**
 * Reads what documents say of styles and coverings, in their rules on appearance and in any quoted words. What a part looks
 * for stands in its terms: the styles under {@code says}, by what they are linked to; vague words under {@code
 * not-saying}; grounds of an exception under {@code speaks-of}, and other grounds under {@code not-of}.
 */
final class AppearanceFacts {

    private final AskedMatter asked;
    private final Part part;
    private final Search search;
    private final School school;
    private final List<StyleRule> found = new ArrayList<>();

    private AppearanceFacts(AskedMatter asked, Part part, School school) {
        this.asked = asked;
        this.part = part;
        this.search = part.search();
        this.school = school;
    }

    static List<StyleRule> of(AskedMatter asked, Part part, School school) {
        AppearanceFacts facts = new AppearanceFacts(asked, part, school);
        asked.documents().forEach(facts::read);
        return facts.found;
    }

    private void read(int number) {
        PolicyDocument document = school.documents().get(number);
        document.all(PolicyDocument.APPEARANCE).forEach(rule -> readRule(number, document, rule));
        Stream.<Entry>concat(document.says().stream(), document.all(PolicyDocument.ALSO_SAYS).stream())
                .forEach(entry -> readWords(number, entry, Strength.QUOTED, Optional.empty()));
    }

    private void readRule(int number, PolicyDocument document, AppearanceRule rule) {
        Strength strength = Strengths.ofEntry(rule, document);
        rule.bans().forEach(ban -> style(ban).ifPresentOrElse(
                term -> {
                    boolean somewhere = BanSaid.onlySomewhere(ban) || BanSaid.onlySomewhere(rule.words().orElse(""));
                    add(number, rule, strength, ban, term, Stance.BANNED, Optional.of(rule), carried(rule, term) && !somewhere);
                },
                () -> vague(number, rule, strength, ban)));
        rule.requires().forEach(wanted -> vague(number, rule, strength, wanted));
        rule.allows().forEach(allowed -> style(allowed).ifPresent(term ->
                add(number, rule, strength, allowed, term, Stance.ALLOWED, Optional.of(rule), carried(rule, term))));
        Stream.concat(rule.code().stream(), rule.allows().stream()).flatMap(code -> adopted(SearchedText.of(code)).stream()).forEach(term ->
                add(number, rule, strength, term.name(), term, Stance.ALLOWED, Optional.of(rule), isAdopted(rule, term)));
        readWords(number, rule, strength, Optional.of(rule));
    }

    /** What quoted words say of a style, whichever topic they stand under; what was noted already is not said twice. */
    private void readWords(int number, Entry entry, Strength strength, Optional<AppearanceRule> rule) {
        String words = entry.words().orElse("");
        SearchedText searched = SearchedText.of(words);
        for (Term term : search.says()) {
            for (Phrase phrase : term.saidAs()) {
                phrase.in(searched).ifPresent(at -> {
                    String said = words.substring(at.from(), at.to());
                    boolean noted = rule.isPresent() && Stream.concat(rule.get().bans().stream(), rule.get().allows().stream())
                            .anyMatch(value -> phrase.in(value).isPresent());
                    if (!noted && BanSaid.bans(words, at.from(), at.to())) {
                        add(number, entry, strength, said, term, Stance.BANNED, rule, !BanSaid.onlySomewhere(words));
                    } else if (!noted && BanSaid.allows(words, at.from(), at.to())) {
                        add(number, entry, strength, said, term, Stance.ALLOWED, rule, true);
                    }
                });
            }
        }
        if (rule.isEmpty() && !words.isEmpty()) {
            adopted(searched).filter(term -> isAdopted(entry, term)).ifPresent(term ->
                    add(number, entry, strength, term.name(), term, Stance.ALLOWED, rule, true));
        }
        vague(number, entry, strength, words);
    }

    private void vague(int number, Entry entry, Strength strength, String text) {
        SearchedText left = SearchedText.of(text);
        for (Phrase harmless : search.rightlyIf()) {
            left = harmless.replacedIn(left, "–");
        }
        SearchedText rest = left;
        search.notSaying().stream().flatMap(term -> term.in(rest).stream()).findFirst().ifPresent(at -> {
            String said = rest.text().substring(at.from(), at.to());
            boolean known = found.stream().anyMatch(each -> each.entry() == entry && each.stance() == Stance.PERHAPS_BANNED);
            if (!known) {
                found.add(new StyleRule(asked.matter(), part.name(), number, entry, strength, said, Set.of(),
                        Stance.PERHAPS_BANNED, Set.of(), Optional.empty(), true));
            }
        });
    }

    private void add(int number, Entry entry, Strength strength, String said, Term term, Stance stance,
            Optional<AppearanceRule> rule, boolean certain) {
        Optional<String> own = ownException(entry, rule);
        Set<String> excepted = own.map(this::grounds).orElseGet(() -> groundsElsewhere(rule));
        Optional<String> shown = own.filter(each -> grounds(each).isEmpty());
        found.add(new StyleRule(asked.matter(), part.name(), number, entry, strength, said, Set.of(term.name()), stance,
                excepted, shown, certain));
    }

    /** The exception that stands with the rule itself decides before what is said elsewhere. */
    private static Optional<String> ownException(Entry entry, Optional<AppearanceRule> rule) {
        String noted = rule.map(each -> String.join(", ", each.unless())).orElse("");
        String inWords = entry.words().map(BanSaid::exceptionIn).orElse("");
        return Stream.of(noted, inWords).filter(each -> !each.isEmpty()).findFirst();
    }

    private Set<String> groundsElsewhere(Optional<AppearanceRule> rule) {
        Set<String> grounds = new LinkedHashSet<>();
        for (int number : asked.documents()) {
            PolicyDocument document = school.documents().get(number);
            document.says().stream()
                    .filter(each -> each.about() == Topic.UNIFORM_EXCEPTIONS && !each.isBareClaim())
                    .filter(each -> Strengths.of(each, document) != Strength.CLAIMED)
                    .filter(each -> isFor(each, rule) && !ExceptionFacts.refuses(each))
                    .forEach(each -> grounds.addAll(grounds(StatementText.all(each))));
        }
        return grounds;
    }

    /** An exception for something else, such as jewellery, is none for hair. */
    private static boolean isFor(Statement exception, Optional<AppearanceRule> rule) {
        List<String> noted = exception.of();
        if (noted.isEmpty()) {
            return OrnamentSaid.only(exception).isEmpty();
        }
        return rule.isEmpty() || noted.stream().anyMatch(of ->
                of.contains("uniform") || of.contains("appearance") || of.contains(rule.get().on()) || rule.get().on().contains(of));
    }

    private Set<String> grounds(String text) {
        SearchedText searched = SearchedText.of(text);
        return search.speaksOf().stream().filter(term -> term.isSaidIn(searched)).map(Term::name).collect(Collectors.toSet());
    }

    private Optional<Term> style(String text) {
        SearchedText searched = SearchedText.of(text);
        return search.says().stream().filter(term -> term.isSaidIn(searched)).findFirst();
    }

    /** A code stands under a term of its own name among those that need not be excused. */
    private Optional<Term> adopted(SearchedText text) {
        return search.notOf().stream().filter(term -> term.isSaidIn(text)).findFirst();
    }

    private static boolean isAdopted(Entry entry, Term code) {
        String words = entry.words().orElse("");
        return words.isEmpty() || code.in(words).filter(at -> BanSaid.adopts(words, at.from(), at.to())).isPresent();
    }

    private static boolean carried(AppearanceRule rule, Term term) {
        return rule.words().isEmpty() || term.isSaidIn(rule.words().get());
    }
}
