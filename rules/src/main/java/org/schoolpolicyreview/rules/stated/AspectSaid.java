package org.schoolpolicyreview.rules.stated;

import org.schoolpolicyreview.rules.Matter;
import org.schoolpolicyreview.rules.words.ValueSaid.State;
import org.schoolpolicyreview.rules.words.ValueSaid;

/**
 * What an objective says of its measure, target, baseline or deadline.
 *
 * @param of the objective
 * @param aspect which of them
 * @param said what it says
 */
public record AspectSaid(ObjectiveGiven of, Aspect aspect, ValueSaid said) implements OfObjective {

    /** What makes an objective specific and measurable. */
    public enum Aspect { MEASURE, TARGET, BASELINE, DEADLINE }

    /** Whether a matter is about its objective. */
    public boolean isOf(Matter matter) {
        return of.isOf(matter);
    }

    /** Whether it is given, and can be found again. */
    public boolean given() {
        return said.state() == State.GIVEN && of.canBeFoundAgain();
    }

    /** Whether something stands in its place that is not enough. */
    public boolean fallsShort() {
        return said.state() == State.FALLS_SHORT;
    }

    /** Whether a person has to look: the words give another value, or nobody could find it again. */
    public boolean unclear() {
        return said.state() == State.DISAGREES || said.state() == State.HOPED || said.state() == State.GIVEN && !of.canBeFoundAgain();
    }

    /** What was seen, to complete "The document ...". */
    public String saw() {
        return unclear() && said.state() == State.GIVEN ? said.saw() + ", noted without words or page" : said.saw();
    }
}
