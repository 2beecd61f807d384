package org.schoolpolicyreview.report.json;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.report.content.LegalDuties;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.Summary;

/** What to read first. Findings stand in it by the id of their criterion. */
final class JsonSummary {

    private JsonSummary() {}

    static void write(GapReport report, Json json) {
        Summary summary = report.summary();
        json.object("counts", () -> {
            json.number("total", report.findings().size());
            for (Outcome outcome : Outcome.values()) {
                json.number(outcome.word(), summary.counts().getOrDefault(outcome, 0));
            }
        });
        json.texts("strengths", ids(summary.strengths()));
        json.object("legalDuties", () -> legalDuties(LegalDuties.of(report), json));
        json.texts("priorities", ids(summary.priorities()));
        json.objects("toSend", summary.toSend(), each -> {
            json.text("kind", each.kind().word());
            json.text("why", each.why().word());
            json.text("title", Optional.of(each.title()).filter(title -> !title.isEmpty()));
            json.texts("criteria", each.criteria());
        });
        json.objects("levels", report.levels(), level -> JsonLevel.write(level, json));
    }

    private static void legalDuties(LegalDuties duties, Json json) {
        json.number("checked", duties.asked());
        json.number("notSeen", duties.cannotTell().size());
        json.objects("unmet", duties.unmet(), duty -> {
            json.text("criterion", duty.criterion());
            json.text("part", duty.part());
        });
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.criterion().id()).toList();
    }
}
