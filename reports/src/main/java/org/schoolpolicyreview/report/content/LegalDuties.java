package org.schoolpolicyreview.report.content;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.report.content.LegalDuty.State;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.PartResult;

/**
 * The legal duties as a list of their own. They are counted as duties throughout: a criterion may ask a duty and good
 * practice, and only the duty stands here.
 *
 * @param unmet those that are not met
 * @param cannotTell those of which nothing can be said yet
 * @param met those that are met
 */
public record LegalDuties(List<LegalDuty> unmet, List<LegalDuty> cannotTell, List<LegalDuty> met) {

    public LegalDuties {
        unmet = List.copyOf(unmet);
        cannotTell = List.copyOf(cannotTell);
        met = List.copyOf(met);
    }

    /** Those of a report, in the order of its findings. */
    public static LegalDuties of(GapReport report) {
        List<LegalDuty> all = report.findings().stream()
                .flatMap(finding -> finding.parts().stream()
                        .filter(PartResult::isLegalDuty)
                        .map(part -> LegalDuty.of(finding, part)))
                .toList();
        return new LegalDuties(in(State.UNMET, all), in(State.CANNOT_TELL, all), in(State.MET, all));
    }

    /** How many duties the documents were asked about. */
    public int asked() {
        return unmet.size() + cannotTell.size() + met.size();
    }

    /** How many are in a state, of how many. */
    public Count count(State state) {
        int number = switch (state) {
            case UNMET -> unmet.size();
            case CANNOT_TELL -> cannotTell.size();
            case MET -> met.size();
        };
        return Count.of(number, asked(), "legal duty", "legal duties");
    }

    /** What there is to say of them, in a sentence or two. */
    public String inWords() {
        if (asked() == 0) {
            return "No legal duty was checked: no criterion that was asked here rests on one.";
        }
        if (cannotTell.size() == asked()) {
            return "We asked about " + duties() + ", and cannot tell yet whether " + (asked() == 1 ? "it is" : "they are")
                    + " met.";
        }
        if (met.size() == asked()) {
            return asked() == 1 ? "The one legal duty that we asked about is met."
                    : "All " + duties() + " that we asked about are met.";
        }
        List<String> states = new ArrayList<>();
        add(unmet, " not met", states);
        add(met, " met", states);
        if (!cannotTell.isEmpty()) {
            states.add(cannotTell.size() + " cannot be told yet");
        }
        return "Of " + duties() + " that we asked about, " + (unmet.isEmpty() ? "none was found unmet: " : "")
                + Wording.and(states) + ".";
    }

    private static void add(List<LegalDuty> duties, String state, List<String> states) {
        if (!duties.isEmpty()) {
            states.add(duties.size() + " " + Wording.is(duties.size()) + state);
        }
    }

    private String duties() {
        return asked() + (asked() == 1 ? " legal duty" : " legal duties");
    }

    private static List<LegalDuty> in(State state, List<LegalDuty> all) {
        return all.stream().filter(duty -> duty.state() == state).toList();
    }
}
