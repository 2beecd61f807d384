package org.schoolpolicyreview.review.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Law;
import org.schoolpolicyreview.criteria.LawRegister;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.CitedAs;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.LawCited;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.rules.Agreement;
import org.schoolpolicyreview.rules.stated.Cited;
import org.schoolpolicyreview.rules.stated.UnknownLaw;
import org.schoolpolicyreview.rules.words.LawSaid;

/** The laws that a document cites: those that its reader listed, and those of equality that stand in any quoted words. */
final class LawFacts {

    /** The equality law of today; what it replaced is no longer to be cited as if it held. */
    private static final Set<String> TODAYS_EQUALITY_LAW = Set.of("equality-act-2010", "psed", "specific-duties-2017");

    /** What may be said of another policy, and not of a law: "this policy replaces our earlier policy". */
    private static final Pattern OF_A_POLICY = Pattern.compile(
            "(?:replac|supersed|superced)\\w* (?:\\w+ ){0,3}(?:polic|version|document|statement|scheme|edition)",
            Pattern.CASE_INSENSITIVE);

    /** Words that say that a law is spoken of as history. */
    private static final Pattern HISTORY = Pattern.compile(
            "replac|repeal|supersed|superced|revoke|abolish|no longer|used to be|predecessor|consolidat|subsum|combines"
            + "|br(?:ought|ings|inging) together|now part of|was the law|(?:until|before|prior to) (?:\\w+ ){0,2}(?:19|20)\\d\\d"
            + "|(?:former|formerly|previous|earlier|older) (?:\\w+ ){0,3}(?:act|acts|law|laws|legislation|dut|regulation)",
            Pattern.CASE_INSENSITIVE);

    /** What calls itself equality law. */
    private static final Pattern EQUALITY_LAW = Pattern.compile(
            "(?:equalit|race relations|discriminat|racial|community cohesion|diversity).{0,60}\\b(?:act|regulations|duty)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final PolicyDocument document;
    private final int number;
    private final LawRegister law;
    private final List<Object> facts = new ArrayList<>();

    private LawFacts(PolicyDocument document, int number, LawRegister law) {
        this.document = document;
        this.number = number;
        this.law = law;
    }

    static List<Object> of(PolicyDocument document, int number, LawRegister law) {
        LawFacts laws = new LawFacts(document, number, law);
        document.laws().forEach(laws::listed);
        Stream.of(document.says(), document.definitions(), document.objectives())
                .flatMap(List::stream)
                .forEach(laws::quoted);
        return laws.facts;
    }

    private void listed(LawCited entry) {
        List<Law> named = law.namedIn(entry.cites());
        boolean noted = entry.citedAs().filter(CitedAs.HISTORY::equals).isPresent();
        boolean said = entry.words().filter(LawFacts::speaksOfHistory).isPresent();
        for (Law each : named) {
            // "The Equality Act replaced earlier laws" makes history of those laws, and not of the Act.
            add(each, entry, entry.cites(), noted || said && each.until().isPresent(), agreement(each, entry));
        }
        entry.words().map(law::namedIn).orElse(List.of()).stream()
                .filter(each -> TODAYS_EQUALITY_LAW.contains(each.id()) && !isListed(each))
                .forEach(each -> add(each, entry, each.name(), noted, Agreement.AGREES));
        if (named.isEmpty() && EQUALITY_LAW.matcher(entry.cites()).find()) {
            facts.add(new UnknownLaw(number, entry));
        }
    }

    /** Quoted words count wherever they stand: a law that they name is named, whether or not its reader listed it. */
    private void quoted(Entry entry) {
        String words = entry.words().orElse("");
        List<Law> named = law.namedIn(words).stream()
                .filter(each -> TODAYS_EQUALITY_LAW.contains(each.id()) || replaced(each))
                .toList();
        boolean history = !named.isEmpty() && speaksOfHistory(words);
        named.stream()
                .filter(each -> !replaced(each) || !history)
                .filter(each -> !denies(each, words))
                .forEach(each -> add(each, entry, each.name(), false, Agreement.AGREES));
    }

    private boolean isListed(Law each) {
        return document.laws().stream().anyMatch(entry -> law.namedIn(entry.cites()).contains(each));
    }

    private static boolean speaksOfHistory(String words) {
        return HISTORY.matcher(OF_A_POLICY.matcher(words).replaceAll("")).find();
    }

    private void add(Law each, Entry entry, String cited, boolean history, Agreement agreement) {
        Strength strength = Strengths.ofOwnWords(entry);
        facts.add(new Cited(number, each, entry, cited, history, replaced(each), strength, agreement));
    }

    /** "This policy does not rest on the Race Relations Act": named, and not as what it rests on. */
    private static boolean denies(Law each, String words) {
        return Stream.concat(Stream.of(each.name()), each.alsoWritten().stream()).anyMatch(name -> LawSaid.denied(words, name));
    }

    private boolean replaced(Law each) {
        return law.isReplacedBy(each, TODAYS_EQUALITY_LAW);
    }

    private Agreement agreement(Law each, LawCited entry) {
        if (entry.words().isEmpty()) {
            return Agreement.AGREES;
        }
        String words = entry.words().get();
        List<Law> inWords = law.namedIn(words);
        if (inWords.contains(each)) {
            return denies(each, words) ? Agreement.DENIED : Agreement.AGREES;
        }
        return inWords.isEmpty() ? Agreement.NOT_CARRIED : Agreement.DISAGREES;
    }
}
