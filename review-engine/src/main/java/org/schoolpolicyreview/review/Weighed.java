package org.schoolpolicyreview.review;

import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.review.PartResult.Result;
import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.answers.FellShort;
import org.schoolpolicyreview.rules.answers.Observation;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;
import org.schoolpolicyreview.rules.answers.Unclear;
import org.schoolpolicyreview.rules.questions.SilenceCounts;

/**
 * A matter with its outcome and what was seen.
 *
 * @param seen what the rules saw, in order
 * @param silences where silence counts, for all matters
 */
record Weighed(Matter matter, Outcome outcome, List<Observation> seen, Set<SilenceCounts> silences) {

    /** How a part came out here. */
    Result result(Part part) {
        if (outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.NEEDS_INFORMATION) {
            return Result.NOT_ASKED;
        }
        if (saw(part, RuledOut.class)) {
            return Result.RULED_OUT;
        }
        if (saw(part, Shown.class)) {
            return Result.SHOWN;
        }
        if (saw(part, Unclear.class)) {
            return Result.UNCLEAR;
        }
        if (saw(part, FellShort.class)) {
            return Result.FALLS_SHORT;
        }
        return silences.contains(new SilenceCounts(matter, part.name())) ? Result.MISSING : Result.NOT_SEEN;
    }

    private boolean saw(Part part, Class<? extends Observation> kind) {
        return seen.stream().anyMatch(each -> kind.isInstance(each) && each.part().equals(part.name()));
    }
}
