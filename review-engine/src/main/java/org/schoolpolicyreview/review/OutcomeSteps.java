package org.schoolpolicyreview.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.review.OutcomeWeighed.Step;
import org.schoolpolicyreview.rules.answers.FellShort;
import org.schoolpolicyreview.rules.answers.Observation;
import org.schoolpolicyreview.rules.answers.RuledOut;
import org.schoolpolicyreview.rules.answers.Shown;
import org.schoolpolicyreview.rules.answers.Unclear;

/**
 * Tells the outcomes in their order, each with why it fits or not, up to the first that does. The rules decide; this
 * reads the same facts once more, so that what is told can be held against what the rules gave.
 */
final class OutcomeSteps {

    private final WeighedOn on;
    private final Function<String, String> called;
    private final Function<Observation, String> says;

    private OutcomeSteps(WeighedOn on, Function<String, String> called, Function<Observation, String> says) {
        this.on = on;
        this.called = called;
        this.says = says;
    }

    /**
     * The steps of one matter.
     *
     * @param called what a part is called where it is missing: "how soon the record is written"
     * @param says the sentence that tells what was seen
     */
    static List<Step> of(WeighedOn on, Function<String, String> called, Function<Observation, String> says) {
        OutcomeSteps table = new OutcomeSteps(on, called, says);
        List<Supplier<Step>> order = List.of(table::notApplicable, table::needsInformation, table::contrary,
                table::needsJudgement, table::met, table::partlyMet, table::notEvidenced, table::notSeen);
        List<Step> steps = new ArrayList<>();
        for (Supplier<Step> next : order) {
            steps.add(next.get());
            if (steps.get(steps.size() - 1).fits()) {
                break;
            }
        }
        return steps;
    }

    private Step notApplicable() {
        return on.doesNotApply().isEmpty()
                ? no(Outcome.NOT_APPLICABLE, "Nothing that is known of the school says that it does not apply.")
                : yes(Outcome.NOT_APPLICABLE, sentences(on.doesNotApply()));
    }

    private Step needsInformation() {
        return on.unknown().isEmpty()
                ? no(Outcome.NEEDS_INFORMATION, "No fact of the school is missing that decides whether it applies.")
                : yes(Outcome.NEEDS_INFORMATION, "Not known, and needed: " + and(on.unknown()) + ".");
    }

    private Step contrary() {
        List<Observation> against = on.seen().stream().filter(RuledOut.class::isInstance).toList();
        return against.isEmpty() ? no(Outcome.CONTRARY, "Nothing that was read rules it out.")
                : yes(Outcome.CONTRARY, "Words that were read rule it out. " + said(against));
    }

    private Step needsJudgement() {
        List<Observation> open = on.seen().stream()
                .filter(each -> each instanceof Unclear && (each.part().isEmpty() || unclear().contains(each.part()))).toList();
        boolean ofTheWhole = open.stream().anyMatch(each -> each.part().isEmpty());
        if (ofTheWhole || !unclear().isEmpty() && !partlyWhateverTheAnswer()) {
            return yes(Outcome.NEEDS_JUDGEMENT, "A person has to weigh what was read. " + said(open));
        }
        return no(Outcome.NEEDS_JUDGEMENT, !unclear().isEmpty()
                ? "A person is not needed: whatever the answer, the outcome would be the same."
                : on.saw(Unclear.class) ? "A person is not needed: what is unclear is shown elsewhere, or does not decide."
                : "A person is not needed: nothing that was read is unclear.");
    }

    private Step met() {
        List<String> open = on.essential().stream().filter(part -> !on.saw(Shown.class, part)).toList();
        return open.isEmpty() ? yes(Outcome.MET, "Everything without which the point is not made is shown.")
                : no(Outcome.MET, "Not everything that is asked is shown. Not shown: " + parts(open) + ".");
    }

    private Step partlyMet() {
        if (partlyWhateverTheAnswer()) {
            return yes(Outcome.PARTLY_MET, fellShort().isEmpty()
                    ? "Something is shown, and something that belongs with it is missing."
                    : "It is spoken of, and what is said is not enough.");
        }
        return no(Outcome.PARTLY_MET, shown().isEmpty() ? "Nothing was found that shows it, even in part."
                : "What is not shown may stand in what was not seen.");
    }

    private Step notEvidenced() {
        List<String> open = on.essential().stream().filter(part -> !missing().contains(part)).toList();
        return open.isEmpty() ? yes(Outcome.NOT_EVIDENCED, "Nothing was found, and all that is asked counts as missing.")
                : no(Outcome.NOT_EVIDENCED, shown().isEmpty() ? "Nothing was found, but it may stand in what was not seen."
                        : "Something was found.");
    }

    private Step notSeen() {
        List<String> open = on.essential().stream()
                .filter(part -> !shown().contains(part) && !missing().contains(part)).toList();
        return open.isEmpty() ? no(Outcome.NOT_SEEN, "All that is not shown counts as missing.")
                : yes(Outcome.NOT_SEEN, "It may stand where nobody has looked yet. Not seen: " + parts(open) + ".");
    }

    /** A part that falls short, or one that is shown beside one that is missing, makes it partly met. */
    private boolean partlyWhateverTheAnswer() {
        return !fellShort().isEmpty() || !shown().isEmpty() && !missing().isEmpty();
    }

    private List<String> shown() {
        return on.essential().stream().filter(part -> on.saw(Shown.class, part)).toList();
    }

    private List<String> unclear() {
        return on.essential().stream()
                .filter(part -> !on.saw(Shown.class, part) && on.saw(Unclear.class, part)).toList();
    }

    private List<String> fellShort() {
        return on.essential().stream().filter(part -> !on.saw(Shown.class, part) && !on.saw(Unclear.class, part)
                && on.saw(FellShort.class, part)).toList();
    }

    private List<String> missing() {
        return on.essential().stream().filter(part -> !on.saw(Shown.class, part) && !on.saw(Unclear.class, part)
                && !on.saw(FellShort.class, part) && on.silenceCounts().contains(part)).toList();
    }

    private String parts(List<String> names) {
        return ShortSentences.list(names.stream().map(called).toList());
    }

    private String said(List<Observation> seen) {
        return String.join(" ", seen.stream().map(says).distinct().toList());
    }

    private static String and(Collection<String> phrases) {
        return ShortSentences.and(List.copyOf(phrases));
    }

    private static String sentences(Collection<String> facts) {
        return String.join(" ", facts.stream().map(OutcomeSteps::sentence).toList());
    }

    private static String sentence(String fact) {
        String begun = fact.substring(0, 1).toUpperCase(Locale.ROOT) + fact.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    private static Step yes(Outcome outcome, String because) {
        return new Step(outcome, true, because);
    }

    private static Step no(Outcome outcome, String because) {
        return new Step(outcome, false, because);
    }
}
