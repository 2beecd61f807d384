package org.schoolpolicyreview.rules.replies;

import java.util.Optional;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.rules.questions.Includes;
import org.schoolpolicyreview.rules.stated.Told;

/**
 * A sentence that says a term that is looked for.
 *
 * @param term the name of the term
 * @param said how the document says it
 */
public record TermReply(Includes ask, Told told, Found found, HowPut put, String term, String said) implements Reply {

    /** Whether the term counts as said. */
    public boolean counts() {
        return plain() && mayShow();
    }

    @Override
    public Optional<Grounds.Value> value() {
        return Optional.of(said).map(words -> new Grounds.Value(Grounds.ValueKind.TERM, words));
    }
}
