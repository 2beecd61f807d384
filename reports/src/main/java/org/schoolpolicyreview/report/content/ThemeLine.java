package org.schoolpolicyreview.report.content;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.schoolpolicyreview.criteria.Level;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.ThemeLevel;

/**
 * How far the policies go on one theme.
 *
 * @param theme the theme
 * @param title what the theme is called
 * @param level the level in words: "Specified", "Not yet stated", "Cannot tell yet"
 * @param means what that means, in a sentence
 * @param rank 0 below the lowest level, 1 for stated to 4 for reviewed with effect; empty if it cannot be told yet
 * @param highest the rank of the highest level that some criterion asks for
 * @param inPlace how many of the criteria that count are in place
 * @param levels each level that is asked for, with how many of its parts are shown
 * @param next the next level in words; empty if there is none, or if it cannot be told yet
 * @param toNext what would reach the next level, part by part
 * @param waitsFor the ids of the criteria that keep it from being told
 */
public record ThemeLine(
        Theme theme,
        String title,
        String level,
        String means,
        OptionalInt rank,
        int highest,
        Count inPlace,
        List<AtLevel> levels,
        String next,
        List<Step> toNext,
        List<String> waitsFor) {

    /** How the levels are found: said once, beside them. */
    public static final String HOW = "The criterion that is least far decides. Criteria of minor severity do not count.";

    public ThemeLine {
        levels = List.copyOf(levels);
        toNext = List.copyOf(toNext);
        waitsFor = List.copyOf(waitsFor);
    }

    /**
     * A level that is asked for.
     *
     * @param level its name
     * @param shown how many of its parts are shown
     */
    public record AtLevel(String level, Count shown) {}

    /**
     * A part that would take the policies to the next level.
     *
     * @param criterion the id of its criterion
     * @param missing what to add: "how soon the record is written"
     */
    public record Step(String criterion, String missing) {}

    static List<ThemeLine> of(GapReport report) {
        return report.levels().stream().map(ThemeLine::of).toList();
    }

    private static ThemeLine of(ThemeLevel level) {
        int highest = rank(level.asked().get(level.asked().size() - 1).level());
        return new ThemeLine(level.theme(), level.theme().meaning(), words(level), means(level),
                level.canTell() ? OptionalInt.of(level.level().map(ThemeLine::rank).orElse(0)) : OptionalInt.empty(),
                highest, Count.criteria(level.inPlace(), level.counted().size()),
                level.asked().stream().map(each -> new AtLevel(name(each.level()),
                        Count.of(each.shown(), each.parts(), "part", "parts"))).toList(),
                level.next().map(ThemeLine::name).orElse(""),
                level.toNext().stream().map(step -> new Step(step.criterion().id(), step.part().missing())).toList(),
                level.open().stream().map(finding -> finding.criterion().id()).toList());
    }

    private static String words(ThemeLevel level) {
        return !level.canTell() ? "Cannot tell yet"
                : level.level().map(ThemeLine::name)
                        .orElse("Not yet " + level.asked().get(0).level().word().toLowerCase(Locale.ROOT));
    }

    private static String means(ThemeLevel level) {
        return !level.canTell()
                ? "We have not seen enough for " + Count.criteria(level.open().size(), level.counted().size()) + "."
                : level.level().map(Level::meaning).orElse("Not all that this level asks for was found.");
    }

    private static String name(Level level) {
        return Wording.capital(level.word());
    }

    private static int rank(Level level) {
        return level.ordinal() + 1;
    }
}
