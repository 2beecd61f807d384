package org.schoolpolicyreview.rules.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.schoolpolicyreview.model.Firmness;
import org.schoolpolicyreview.model.Statement;

/** Reads from quoted words how firmly something is put. What weakens a promise is looked for before what makes one. */
public final class FirmnessInWords {

    /** What weakens a promise comes before what makes one. */
    private static final List<Mark> MARKS = List.of(
            new Mark(Firmness.WILL_NOT, List.of("not", "n't", "no need", "no requirement"),
                    "will not|won't|need not|needn't|do(?:es)? not (?:have|need) to|don't have to"
                    + "|(?:is|are) not (?:required|expected|obliged)|no (?:need|requirement) to"
                    + "|(?:is|are|will be) not \\w+ed"),
            new Mark(Firmness.WHERE_POSSIBLE,
                    List.of("possible", "practica", "appropriate", "feasible", "aim", "try ", "tries ", "endeavour", "seek",
                            "hope", "ideally"),
                    "(?:where|wherever|when|whenever|if|as far as|so far as) (?:it is )?(?:reasonably )?"
                    + "(?:possible|practicable|practical|appropriate|feasible)|aims? to|tr(?:y|ies) to|endeavours? to"
                    + "|seeks? to|hopes? to|ideally"),
            new Mark(Firmness.WILL_CONSIDER, List.of("consider"),
                    "(?:will|may|should|can|to) consider|consideration (?:will|may|should) be"),
            new Mark(Firmness.MUST, List.of("must", "shall", "required", "has to", "have to", "responsible"),
                    "must|shall|(?:is|are) required to|has to|have to|(?:is|are) responsible for"),
            new Mark(Firmness.WILL, List.of("will"), "will"),
            new Mark(Firmness.SHOULD, List.of("should", "ought", "expected"), "should|ought to|(?:is|are) expected to"),
            new Mark(Firmness.MAY, List.of("may", "might", "can", "could"), "may|might|can|could"));

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
        String lower = words.toLowerCase(Locale.ROOT);
        return MARKS.stream().filter(mark -> mark.isIn(lower)).map(Mark::firmness).findFirst();
    }

    /**
     * What shows a firmness.
     *
     * @param hints looked for before the pattern is tried, for few texts hold one
     * @param words the words themselves, in lower case
     */
    private record Mark(Firmness firmness, List<String> hints, Pattern words) {

        Mark(Firmness firmness, List<String> hints, String alternatives) {
            this(firmness, hints, Pattern.compile("\\b(?:" + alternatives + ")\\b"));
        }

        boolean isIn(String lower) {
            return hints.stream().anyMatch(lower::contains) && words.matcher(lower).find();
        }
    }
}
