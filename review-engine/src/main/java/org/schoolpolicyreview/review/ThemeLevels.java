package org.schoolpolicyreview.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolpolicyreview.criteria.Level;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.review.PartResult.Result;
import org.schoolpolicyreview.review.ThemeLevel.AtLevel;
import org.schoolpolicyreview.review.ThemeLevel.Step;

/**
 * Works out the level of each theme. The lowest criterion of a theme decides, and a criterion is as far as all its parts
 * are shown: so a theme is as far as all parts of all its criteria are shown. A criterion that asks for little, and has
 * it, holds no theme back.
 */
final class ThemeLevels {

    private ThemeLevels() {}

    /** A level for each theme of which a criterion counts, in the order of the themes. */
    static List<ThemeLevel> of(List<Finding> findings) {
        return Arrays.stream(Theme.values())
                .map(theme -> of(theme, findings.stream().filter(each -> counts(theme, each)).toList()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean counts(Theme theme, Finding finding) {
        return finding.criterion().theme() == theme && finding.outcome() != Outcome.NOT_APPLICABLE
                && finding.criterion().severity().compareTo(Severity.MODERATE) <= 0;
    }

    private static Optional<ThemeLevel> of(Theme theme, List<Finding> counted) {
        List<Step> parts = counted.stream()
                .flatMap(finding -> finding.parts().stream()
                        .map(each -> new Step(finding.criterion(), each.part(), each.result())))
                .toList();
        List<AtLevel> asked = Arrays.stream(Level.values()).map(level -> at(level, parts))
                .filter(each -> each.parts() > 0).toList();
        List<Finding> open = counted.stream().filter(ThemeLevels::isOpen).toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        if (!open.isEmpty()) {
            return Optional.of(new ThemeLevel(theme, asked, Optional.empty(), counted, open, Optional.empty(), List.of()));
        }
        List<Level> reached = asked.stream().takeWhile(each -> each.shown() == each.parts()).map(AtLevel::level).toList();
        Optional<Level> level = reached.stream().reduce((lower, higher) -> higher);
        Optional<Level> next = asked.stream().skip(reached.size()).map(AtLevel::level).findFirst();
        return Optional.of(new ThemeLevel(theme, asked, level, counted, open, next,
                next.stream().flatMap(wanted -> notShown(parts, wanted)).toList()));
    }

    /** Where it is not known whether a criterion applies, it may come out either way, as if it were not seen. */
    private static boolean isOpen(Finding finding) {
        return finding.outcome() == Outcome.NOT_SEEN || finding.outcome() == Outcome.NEEDS_INFORMATION;
    }

    private static AtLevel at(Level level, List<Step> parts) {
        List<Step> some = parts.stream().filter(each -> each.part().level() == level).toList();
        return new AtLevel(level, (int) some.stream().filter(each -> each.result() == Result.SHOWN).count(), some.size());
    }

    private static Stream<Step> notShown(List<Step> parts, Level upTo) {
        return parts.stream()
                .filter(each -> each.part().level().compareTo(upTo) <= 0 && each.result() != Result.SHOWN);
    }
}
