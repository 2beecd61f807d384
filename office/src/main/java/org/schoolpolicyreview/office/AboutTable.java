package org.schoolpolicyreview.office;

import static org.schoolpolicyreview.office.ReportTable.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.report.content.ReportContent;

/** Which school, when, for whom, in short, and with what the report was made: a fact in each row. */
final class AboutTable {

    private AboutTable() {}

    static ReportTable of(ReportContent content) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("School", content.cover().school()));
        content.cover().facts().forEach(fact -> rows.add(List.of(fact.name(), fact.value())));
        rows.addAll(made(content));
        for (int i = 0; i < content.inShort().size(); i++) {
            rows.add(List.of("In short, " + (i + 1), content.inShort().get(i)));
        }
        for (String sentence : content.notChecked().documents()) {
            rows.add(List.of("Not read", sentence));
        }
        content.readability().forEach(each -> rows.add(List.of("How it reads", each.sentence())));
        content.notChecked().always().forEach(each -> rows.add(List.of("Never checked", each)));
        return new ReportTable("About", "The report in short, and how it was made",
                List.of(text("Fact", 30), text("What it says", 58)), rows);
    }

    /** When, for whom, and with what the report was made. */
    static List<List<String>> made(ReportContent content) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Reviewed on", content.cover().reviewedOn()));
        content.cover().askedBy().ifPresent(role -> rows.add(List.of("Asked for by", role)));
        content.versions().criteriaPacks().forEach(pack -> rows.add(List.of("Criteria", pack)));
        content.versions().profile().ifPresent(profile -> rows.add(List.of("Profile", profile)));
        rows.add(List.of("Program", content.versions().program()));
        return rows;
    }
}
