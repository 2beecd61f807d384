package org.schoolpolicyreview.review.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.Term;
import org.schoolpolicyreview.model.AppearanceRule;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.review.facts.Questions.AskedMatter;
import org.schoolpolicyreview.rules.replies.ExceptionGiven;
import org.schoolpolicyreview.rules.replies.HowPut;
import org.schoolpolicyreview.rules.words.BanSaid;
import org.schoolpolicyreview.rules.words.FirmnessInWords;
import org.schoolpolicyreview.rules.words.OrnamentSaid;
import org.schoolpolicyreview.rules.words.StatementText;

/**
 * Reads the exceptions to rules on appearance. Of a part's terms, {@code says} tells how one is asked for, {@code
 * speaks-of} on which grounds, {@code not-of} names other grounds.
 */
final class ExceptionFacts {

    private static final Pattern REFUSES = Pattern.compile(
            "\\bno exceptions?(?: (?:is|are|will be|can be|shall be) (?:made|given|granted|allowed|permitted)|\\s*[.;!]|$)"
                    + "|\\bexceptions? (?:is|are|will|can|shall)(?: not|not)\\b|\\bcannot make (?:any )?exceptions?\\b",
            Pattern.CASE_INSENSITIVE);

    private final AskedMatter asked;
    private final Part part;
    private final Search search;

    private ExceptionFacts(AskedMatter asked, Part part) {
        this.asked = asked;
        this.part = part;
        this.search = part.search();
    }

    static List<ExceptionGiven> of(AskedMatter asked, Part part, School school) {
        ExceptionFacts facts = new ExceptionFacts(asked, part);
        return asked.documents().stream().flatMap(number -> facts.in(school.documents().get(number), number)).toList();
    }

    private Stream<ExceptionGiven> in(PolicyDocument document, int number) {
        Stream<ExceptionGiven> said = document.says().stream()
                .filter(each -> each.about() == Topic.UNIFORM_EXCEPTIONS && each.claim().orElse(true))
                .map(each -> new ExceptionGiven(asked.matter(), part.name(), number, each, Strengths.of(each, document),
                        grounds(StatementText.all(each)), says(StatementText.all(each), search.notOf()),
                        OrnamentSaid.only(each), says(StatementText.all(each), search.says()), put(each)));
        Stream<ExceptionGiven> inRules = document.all(PolicyDocument.APPEARANCE).stream()
                .filter(each -> !exception(each).isEmpty())
                .map(each -> new ExceptionGiven(asked.matter(), part.name(), number, each,
                        Strengths.ofEntry(each, document), grounds(exception(each)), says(exception(each), search.notOf()),
                        "", says(exception(each), search.says()), plainly(each)));
        return Stream.concat(said, inRules);
    }

    private static String exception(AppearanceRule rule) {
        return Stream.concat(rule.unless().stream(), rule.words().map(BanSaid::exceptionIn).stream())
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(". "));
    }

    /** Whether the words say that no exception is made. */
    static boolean refuses(Entry entry) {
        return entry.words().or(entry::note).filter(words -> REFUSES.matcher(words).find()).isPresent();
    }

    private HowPut put(Statement statement) {
        Firmness firmness = refuses(statement) ? Firmness.WILL_NOT : FirmnessInWords.of(statement);
        return new HowPut(firmness, statement.firmness(), Optional.empty(), Optional.empty(), Optional.empty(), search.offer());
    }

    private HowPut plainly(Entry rule) {
        return new HowPut(refuses(rule) ? Firmness.WILL_NOT : Firmness.MAY, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), search.offer());
    }

    private Set<String> grounds(String text) {
        return search.speaksOf().stream().filter(term -> term.isSaidIn(text)).map(Term::name).collect(Collectors.toSet());
    }

    private static boolean says(String text, List<Term> terms) {
        return terms.stream().anyMatch(term -> term.isSaidIn(text));
    }
}
