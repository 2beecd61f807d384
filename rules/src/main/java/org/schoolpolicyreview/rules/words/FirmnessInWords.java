package org.schoolpolicyreview.rules.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
                + "(reasonably )?(possible|practicable|practical|appropriate|feasible)|aims? to|tr(y|ies) to"
                + "|endeavours? to|seeks? to|hopes? to|ideally"));
        MARKS.put(Firmness.WILL_CONSIDER, words("(will|may|should|can|to) consider|consideration (will|may|should) be"));
        MARKS.put(Firmness.MUST, words("must|shall|(is|are) required to|has to|have to|(is|are) responsible for"));
        MARKS.put(Firmness.WILL, words("will"));
        MARKS.put(Firmness.SHOULD, words("should|ought to|(is|are) expected to"));
        MARKS.put(Firmness.MAY, words("may|might|can|could"));
    }

    private FirmnessInWords() {}

    /** How firmly a statement is put: as its words put it; as the file says, if there are no words; else plainly. */
    public static Firmness of(Statement statement) {
        return statement.words().flatMap(FirmnessInWords::in)
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

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
