package org.schoolpolicyreview.rules.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.Statement;

/** Reads from quoted words how firmly something is put. What weakens a promise is looked for before what makes one. */
public final class FirmnessInWords {

    private static final Map<Firmness, Pattern> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put(Firmness.WILL_NOT, words("will not|won't|need not|needn't|do(es)? not (have|need) to|don't have to"
                + "|(is|are) not (required|expected|obliged)|no (need|requirement) to|(is|are|will be) not \\w+ed"));
        MARKS.put(Firmness.WHERE_POSSIBLE, words("(where|wherever|when|whenever|if|as far as|so far as) (it is )?"
                + "(reasonably )?(possible|practicable|practical|appropriate|feasible)|(aim|plan|intend|propose)s? to|tr(y|ies) to"
                + "|endeavours? to|seeks? to|hopes? to|ideally"));
        MARKS.put(Firmness.WILL_CONSIDER, words("(will|may|should|can|to) consider|consideration (will|may|should) be"));
        MARKS.put(Firmness.MUST, words("must|shall|(is|are) required to|has to|have to|(is|are) responsible for"));
        MARKS.put(Firmness.WILL, words("will"));
        MARKS.put(Firmness.SHOULD, words("should|ought to|(is|are) expected to"));
        MARKS.put(Firmness.MAY, words("may|might|can|could|(is|are) (encouraged|invited|free|welcome) to|would like"));
    }

    /** More words that deny, where they govern the time: elsewhere in a text they may be about something else. */
    private static final Pattern DENIED = words("cannot|can't|can not|(must|shall|should) not|mustn't|shouldn't"
            + "|will never|(is|are) never|(is|are|will be) not (written|told|kept|made|given|sent)|no (written )?record"
            + "|(no|any) (duty|obligation)|not (possible|necessary)|(do|does) not (?!wait|delay|hesitate)\\w+");

    /** "Must keep the child safe and may tell the lead": a new predicate. In "what they can remember" it is none. */
    private static final Pattern NEW_PREDICATE = Pattern.compile(
            "(?:^|,|\\b(?:and|but|or|then))\\s*(?:then|they|he|she|it|we|staff|also|\\s)*$", Pattern.CASE_INSENSITIVE);

    private FirmnessInWords() {}

    /** How firmly a statement is put: as its words put it; as the file says, if there are no words; else plainly. */
    public static Firmness of(Statement statement) {
        return statement.words().flatMap(words -> in(words, LimitSaid.of(statement).text()))
                .or(() -> statement.words().isPresent() ? Optional.empty() : statement.firmness())
                .or(() -> statement.note().flatMap(FirmnessInWords::in))
                .orElse(Firmness.WILL);
    }

    /** How firmly these words put it; empty if no word of theirs says so. */
    public static Optional<Firmness> in(String words) {
        return MARKS.entrySet().stream()
                .filter(mark -> mark.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How firmly these words put a stretch of them. */
    public static Optional<Firmness> at(String words, int from, int to) {
        return in(words, words.substring(from, to));
    }

    /** How firmly these words put a time that stands in them: what governs the time counts, not what stands elsewhere. */
    static Optional<Firmness> in(String words, String time) {
        if (time.isEmpty() || !words.contains(time)) {
            return in(words);
        }
        Clause clause = Clause.around(words, time);
        Optional<Firmness> governing = governing(clause);
        boolean whereItCan = MARKS.get(Firmness.WHERE_POSSIBLE).matcher(clause.text()).find();
        return whereItCan && governing.filter(Firmness.WILL_NOT::equals).isEmpty()
                ? Optional.of(Firmness.WHERE_POSSIBLE) : governing;
    }

    /** The last mark before the time; where the clause begins with the time, the first after it. */
    private static Optional<Firmness> governing(Clause clause) {
        NavigableMap<Integer, Firmness> marks = new TreeMap<>();
        MARKS.forEach((firmness, pattern) -> marks(pattern, firmness, clause.text(), marks));
        marks(DENIED, Firmness.WILL_NOT, clause.text(), marks);
        NavigableMap<Integer, Firmness> before = marks.headMap(clause.at(), false);
        for (Map.Entry<Integer, Firmness> last : before.descendingMap().entrySet()) {
            boolean first = last.getKey().equals(before.firstKey());
            if (first || last.getValue() != Firmness.MAY
                    || NEW_PREDICATE.matcher(clause.text().substring(0, last.getKey())).find()) {
                return Optional.of(last.getValue());
            }
        }
        boolean beginsWithTime = clause.text().substring(0, clause.at()).isBlank();
        return beginsWithTime && !marks.isEmpty() ? Optional.of(marks.firstEntry().getValue()) : Optional.empty();
    }

    private static void marks(Pattern pattern, Firmness firmness, String text, Map<Integer, Firmness> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (firmness == Firmness.WILL_NOT) {
                found.put(matcher.start(), firmness);
            } else {
                found.putIfAbsent(matcher.start(), firmness);
            }
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
