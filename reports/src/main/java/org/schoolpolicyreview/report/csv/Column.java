package org.schoolpolicyreview.report.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolpolicyreview.report.Program;
import org.schoolpolicyreview.report.content.Remedy;
import org.schoolpolicyreview.report.content.Wording;
import org.schoolpolicyreview.review.PartResult;

/** The columns, from left to right. Names that programs rely on stay; new columns come at the right. */
enum Column {
    SCHOOL("School", row -> row.content().cover().school()),
    URN("Unique reference number", row -> row.report().school().urn().map(String::valueOf).orElse("")),
    REVIEW_DATE("Review date", row -> row.report().asOf().toString()),
    CRITERION("Criterion", row -> row.finding().criterion().id()),
    TITLE("What is asked", row -> row.finding().criterion().title()),
    THEME("Theme", row -> row.finding().criterion().theme().meaning()),
    SEVERITY("Severity", row -> row.finding().criterion().severity().word()),
    BASIS("Rests on", row -> Wording.basis(row.finding().bases())),
    OUTCOME("Outcome", row -> row.finding().outcome().readersSee()),
    OUTCOME_WORD("Outcome in JSON", row -> row.finding().outcome().word()),
    GAP("Gap", row -> yesOrNo(row.gap().isPresent())),
    LEGAL_DUTIES("Legal duties asked about", row -> String.valueOf(duties(row).count())),
    LEGAL_DUTIES_UNMET("Legal duties not met",
            row -> String.valueOf(duties(row).filter(PartResult::isLegalDutyUnmet).count())),
    PARTS("Parts", row -> String.valueOf(row.finding().parts().size())),
    PARTS_SHOWN("Parts shown", row -> String.valueOf(row.finding().parts().stream()
            .filter(part -> part.result() == PartResult.Result.SHOWN).count())),
    REASON("Reason", row -> row.finding().reason()),
    DOCUMENT("Document", row -> row.place().map(Row.Place::document).orElse("")),
    PAGE("Page", row -> row.place().flatMap(Row.Place::page).orElse("")),
    SECTION("Section", row -> row.place().flatMap(Row.Place::section).orElse("")),
    WORDS("Words of the document", row -> row.place().flatMap(Row.Place::words).orElse("")),
    LOOKED_IN("Where it was looked for", row -> row.gap().map(gap -> gap.lookedIn()).orElse("")),
    TO_DO("What to do", row -> remedies(row, remedy -> Stream.of(remedy.action()))),
    WORDING("Wording to adapt", row -> remedies(row, remedy -> remedy.wording().stream())),
    TO_SEND("Documents that could answer", row -> row.finding().documentsMissing().stream()
            .map(each -> Wording.asked(each.kind(), each.why(), each.title())).distinct()
            .collect(Collectors.joining("; "))),
    GOVERNORS("Question for governors", row -> row.finding().criterion().governorsQuestion()),
    CRITERIA("Criteria packs", row -> String.join("; ", row.report().criteriaPacks())),
    PROGRAM("Made by", row -> Program.current().toString());

    private final String heading;
    private final Function<Row, String> value;

    Column(String heading, Function<Row, String> value) {
        this.heading = heading;
        this.value = value;
    }

    static List<String> headings() {
        return Stream.of(values()).map(column -> column.heading).toList();
    }

    static List<String> values(Row row) {
        return Stream.of(values()).map(column -> column.value.apply(row)).toList();
    }

    private static Stream<PartResult> duties(Row row) {
        return row.finding().parts().stream().filter(PartResult::isLegalDuty);
    }

    private static String remedies(Row row, Function<Remedy, Stream<String>> text) {
        return row.gap().stream().flatMap(gap -> gap.remedies().stream()).flatMap(text)
                .collect(Collectors.joining(" "));
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
