package org.schoolpolicyreview.review;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Level;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Theme;

/**
 * How far the policies go on one theme: the lowest of its criteria decides. Only criteria that apply and are of moderate
 * severity or more count; a criterion is as far as all its parts are shown. Only levels that one of their parts asks for
 * are shown.
 *
 * @param theme the theme
 * @param asked the levels that a part asks for, the lowest first
 * @param level the highest of these up to which everything is shown; empty if not even the lowest is, or if it cannot be
 *     told yet
 * @param counted the findings that count, by id
 * @param open those of them that keep the level from being told: not seen, or not known to apply
 * @param next the next level; empty if the highest is reached, or if it cannot be told yet
 * @param toNext the parts that are not shown and would reach it; empty if there is no next level
 */
public record ThemeLevel(
        Theme theme,
        List<AtLevel> asked,
        Optional<Level> level,
        List<Finding> counted,
        List<Finding> open,
        Optional<Level> next,
        List<Step> toNext) {

    public ThemeLevel {
        asked = List.copyOf(asked);
        counted = List.copyOf(counted);
        open = List.copyOf(open);
        toNext = List.copyOf(toNext);
    }

    /** Whether it can be told; if not, {@link #open} says what is waited for. */
    public boolean canTell() {
        return open.isEmpty();
    }

    /** How many of the criteria that count are in place. */
    public int inPlace() {
        return (int) counted.stream().filter(finding -> finding.outcome() == Outcome.MET).count();
    }

    /**
     * A level that some part asks for.
     *
     * @param level the level
     * @param shown how many parts of this level are shown
     * @param parts of how many
     */
    public record AtLevel(Level level, int shown, int parts) {}

    /**
     * A part that is not shown yet.
     *
     * @param criterion its criterion
     * @param part the part
     * @param result how it came out
     */
    public record Step(Criterion criterion, Part part, PartResult.Result result) {}
}
