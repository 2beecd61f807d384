package org.schoolpolicyreview.office;

import static org.schoolpolicyreview.office.ReportTable.Column.number;
import static org.schoolpolicyreview.office.ReportTable.Column.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schoolpolicyreview.report.content.Action;

/** The action plan as a table: each row stands for itself wherever it is pasted. */
final class PlanTable {

    static final String STATUS = "Status";
    static final String ROLE = "Who could lead";
    static final String NAME = "Action plan";

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
        List<List<String>> rows = new ArrayList<>();
        Set<Integer> unmet = new HashSet<>();
        for (Action action : actions) {
            if (action.legalDuty()) {
                unmet.add(rows.size());
            }
            rows.add(List.of(String.valueOf(action.number()), action.criterion().id(), action.action(),
                    (action.legalDuty() ? "A legal duty is not met here. " : "") + action.why(),
                    action.wording().orElse("none"), action.role(), action.byWhen(), action.success(), action.evidence(),
                    STATES.get(0)));
        }
        return new ReportTable(NAME, "An action for each part of a gap",
                List.of(number("No.", 6), text("Criterion", 14), text("Action", 32), text("Why", 28),
                        text("Wording to adapt", 30), text(ROLE, 16), text("By when", 14), text("How we will know", 22),
                        text("Evidence to keep", 20), text(STATUS, 12)),
                rows, unmet);
    }
}
