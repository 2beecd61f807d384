package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.schoolpolicyreview.rules.Cited;
import org.schoolpolicyreview.rules.UnknownLaw;

/** The laws that a document cites: those that its reader listed, and replaced ones that stand in any quoted words. */
final class LawFacts {

    /** The equality law of today; what it replaced is no longer to be cited as if it held. */
    private static final Set<String> TODAYS_EQUALITY_LAW = Set.of("equality-act-2010", "psed", "specific-duties-2017");

    /** Words that say that a law is spoken of as history. */
    private static final Pattern HISTORY = Pattern.compile(
            "replac|repeal|supersed|no longer|former|previous|earlier|used to be|brought together|until (?:19|20)\\d\\d",
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
        boolean history = entry.citedAs().filter(CitedAs.HISTORY::equals).isPresent()
                || entry.words().filter(words -> HISTORY.matcher(words).find()).isPresent();
        for (Law each : named) {
            add(each, entry, entry.cites(), history, agreement(each, entry));
        }
        if (named.isEmpty() && EQUALITY_LAW.matcher(entry.cites()).find()) {
            facts.add(new UnknownLaw(number, entry));
        }
    }

    /** Quoted words count against a document wherever they stand; what speaks for it, its reader lists. */
    private void quoted(Entry entry) {
        String words = entry.words().orElse("");
        List<Law> replaced = law.namedIn(words).stream().filter(this::replaced).toList();
        if (!replaced.isEmpty() && !HISTORY.matcher(words).find()) {
            replaced.forEach(each -> add(each, entry, each.name(), false, Agreement.AGREES));
        }
    }

    private void add(Law each, Entry entry, String cited, boolean history, Agreement agreement) {
        Strength strength = Strengths.ofOwnWords(entry);
        facts.add(new Cited(number, each, entry, cited, history, replaced(each), strength, agreement));
    }

    private boolean replaced(Law each) {
        return law.isReplacedBy(each, TODAYS_EQUALITY_LAW);
    }

    private Agreement agreement(Law each, LawCited entry) {
        if (entry.words().isEmpty()) {
            return Agreement.AGREES;
        }
        List<Law> inWords = law.namedIn(entry.words().get());
        boolean sameName = entry.words().get().toLowerCase(Locale.ROOT).contains(entry.cites().toLowerCase(Locale.ROOT));
        return inWords.contains(each) || sameName ? Agreement.AGREES
                : inWords.isEmpty() ? Agreement.NOT_CARRIED : Agreement.DISAGREES;
    }
}
