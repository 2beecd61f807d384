package org.schoolpolicyreview.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/** What a report quotes stands in the document that it names, word for word, in the line that it names. */
class QuotationsTest {

    /** So that nothing passes because there are no quotations. */
    private static final int FEWEST_IN_ALL = 300;

    @Test
    void everyQuotationStandsInItsBlock() {
        int quotations = 0;
        for (Path school : SampleFiles.schools()) {
            GapReport report = Reviewed.sample(school);
            for (Evidence evidence : evidence(report).toList()) {
                PolicyDocument document = report.school().documents().get(evidence.documentNumber());
                assertThat(document.text().get(evidence.quotation().block()).text()).as(what(report, evidence))
                        .contains(evidence.quotation().text());
                quotations++;
            }
        }
        assertThat(quotations).isGreaterThanOrEqualTo(FEWEST_IN_ALL);
    }

    @Test
    void everyQuotationStandsInTheFileWordForWord() {
        for (Path school : SampleFiles.schools()) {
            GapReport report = Reviewed.sample(school);
            for (Evidence evidence : evidence(report).toList()) {
                String file = words(SampleFiles.text(Path.of(evidence.origin().file())));
                assertThat(file).as(what(report, evidence)).contains(words(evidence.quotation().text()));
            }
        }
    }

    @Test
    void theLineIsThatOfItsBlock() {
        for (Path school : SampleFiles.folders()) {
            GapReport report = Reviewed.sample(school);
            for (Evidence evidence : evidence(report).toList()) {
                List<String> lines = SampleFiles.text(Path.of(evidence.origin().file())).lines().toList();
                PolicyDocument document = report.school().documents().get(evidence.documentNumber());
                String block = words(document.text().get(evidence.quotation().block()).text());
                assertThat(words(lines.get(evidence.origin().line() - 1))).as(what(report, evidence))
                        .contains(block.split(" ")[0]);
            }
        }
    }

    @Test
    void aNoteIsNeverQuotedAsTheDocumentsOwnWords() {
        for (Path school : SampleFiles.schools()) {
            if (!SampleFiles.folders().contains(school)) {
                assertThat(evidence(Reviewed.sample(school))).filteredOn(each -> each.note().isEmpty())
                        .as(school.toString()).allMatch(each -> !isNote(school, each));
            }
        }
    }

    private static boolean isNote(Path school, Evidence evidence) {
        return Reviewed.sample(school).school().documents().get(evidence.documentNumber()).text()
                .get(evidence.quotation().block()) instanceof org.schoolpolicyreview.model.text.Block.Note;
    }

    private static Stream<Evidence> evidence(GapReport report) {
        return report.findings().stream().map(Finding::evidence).flatMap(List::stream)
                .filter(each -> !each.quotation().text().isEmpty());
    }

    /** Without what a page does not show, and without marks between cells. */
    private static String words(String text) {
        return text.replaceAll("<!--.*?-->", " ")
                .replace("*", "")
                .replaceAll("<br ?/?>", " ")
                .replaceAll("]\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String what(GapReport report, Evidence evidence) {
        return report.school().name() + ", " + evidence.document() + ": " + evidence.quotation();
    }
}
