package org.schoolpolicyreview.office;

import static org.schoolpolicyreview.office.ReportTable.Column.number;
import static org.schoolpolicyreview.office.ReportTable.Column.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolpolicyreview.report.content.Action;

/** The action plan as a table: each row stands for itself wherever it is pasted. */
final class PlanTable {

    static final String STATUS = "Status";
    static final String ROLE = "Who could lead";
    static final String NAME = "Action plan";
    private static final String CAPTION = "An action for each part of a gap";

    static final String NOTHING_TO_DO = "No gap was found in what was read, so there is no action.";

    /** What an action may be; each begins as the first. */
    static final List<String> STATES = List.of("Not started", "In progress", "Done", "Decided against");

    private PlanTable() {}

    /** A table for Excel needs a row. */
    static ReportTable orNothingToDo(List<Action> actions) {
        ReportTable plan = of(actions);
        return actions.isEmpty() ? new ReportTable(NAME, plan.caption(), plan.columns(), List.of(List.of("0", "none",
                NOTHING_TO_DO, "none", "none", "none", "none", "none", "none", "Done"))) : plan;
    }

    static ReportTable of(List<Action> actions) {
        return new ReportTable(NAME, CAPTION,
                List.of(number("No.", 6), text("Criterion", 14), text("Action", 29), text("Why", 32),
                        text("Wording to adapt", 28), text(ROLE, 17), text("By when", 11), text("How we will know", 22),
                        text("Evidence to keep", 18), text(STATUS, 13)),
                actions.stream().map(action -> List.of(String.valueOf(action.number()), action.criterion().id(),
                        action.action(), duty(action) + action.why(), action.wording().orElse("none"), action.role(),
                        action.byWhen(), action.success(), action.evidence(), STATES.get(0))).toList(),
                unmet(actions));
    }

    /** Beside the gaps, which say why it matters and give wording to adapt, and beside {@link #evidence}. */
    static ReportTable inShort(List<Action> actions) {
        return new ReportTable(NAME, CAPTION,
                List.of(number("No.", 10), text("Criterion", 20), text("Action", 50), text(ROLE, 33), text("By when", 20),
                        text("How we will know", 38)),
                actions.stream().map(action -> List.of(String.valueOf(action.number()), action.criterion().id(),
                        duty(action) + action.action(), action.role(), action.byWhen(), action.success())).toList(),
                unmet(actions));
    }

    /** What to keep, with the actions that ask for it: one thing for several, which need not stand in every row. */
    static Map<String, String> evidence(List<Action> actions) {
        Map<String, String> evidence = actions.stream().collect(Collectors.groupingBy(Action::evidence, LinkedHashMap::new,
                Collectors.mapping(action -> String.valueOf(action.number()), Collectors.joining(", "))));
        return evidence.size() == 1 ? Map.of(actions.get(0).evidence(), "each action") : evidence;
    }

    private static String duty(Action action) {
        return action.legalDuty() ? "A legal duty is not met here. " : "";
    }

    private static Set<Integer> unmet(List<Action> actions) {
        return IntStream.range(0, actions.size()).filter(i -> actions.get(i).legalDuty()).boxed()
                .collect(Collectors.toSet());
    }
}
