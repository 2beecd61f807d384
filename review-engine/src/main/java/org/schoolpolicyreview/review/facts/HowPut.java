package org.schoolpolicyreview.review.facts;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.finding.Doubt;
import org.schoolpolicyreview.finding.Finder;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.assertion.Assertion;
import org.schoolpolicyreview.reading.assertion.AssertionReader;

/**
 * How a sentence is put: what its cues tell, and whether it sounds like no firm promise.
 *
 * @param put its cues
 * @param doubt that it does not sound firm, if it does not; what keeps somebody safe is not doubted
 */
record HowPut(Assertion put, Optional<Doubt> doubt) {

    private static final AssertionReader ASSERTIONS = new AssertionReader();

    /** Of a sentence, by its place among those of its document. */
    static HowPut of(List<Sentence> all, int at, Finder finder) {
        Sentence sentence = all.get(at);
        Optional<Sentence> before = before(all, at);
        Optional<Sentence> next = at + 1 == all.size() ? Optional.empty()
                : Optional.of(all.get(at + 1)).filter(other -> other.quotation().block() == sentence.quotation().block());
        Assertion put = ASSERTIONS.read(sentence, next);
        return new HowPut(put, put.keepsSomebodySafe() ? Optional.empty() : finder.doubt(sentence, before, next));
    }

    /** The sentence before one. */
    static Optional<Sentence> before(List<Sentence> all, int at) {
        return at == 0 ? Optional.empty() : Optional.of(all.get(at - 1));
    }
}
