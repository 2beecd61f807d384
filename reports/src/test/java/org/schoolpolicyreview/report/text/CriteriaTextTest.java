package org.schoolpolicyreview.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Source;

class CriteriaTextTest {

    private static final List<Criterion> CRITERIA = BuiltInPacks.england().criteria();
    private static final CriteriaText TEXT = CriteriaText.standard();

    @Test
    void theListHasEveryCriterionUnderItsTheme() {
        String list = TEXT.list(CRITERIA);
        assertThat(list).contains("Incident response (incident-response)")
                .endsWith(CRITERIA.size() + " criteria in all.\n");
        CRITERIA.forEach(criterion -> assertThat(list).containsOnlyOnce(criterion.id()));
    }

    @Test
    void anExplanationLeavesNothingOut() {
        for (Criterion criterion : CRITERIA) {
            String page = TEXT.explain(criterion).replaceAll("\\s+", " ");
            assertThat(page).contains(criterion.id(), criterion.title(), criterion.statement(), criterion.why(),
                    criterion.severity().word(), criterion.confidence().word(), criterion.goodLooksLike(),
                    criterion.governorsQuestion());
            for (Part part : criterion.parts()) {
                assertThat(page).contains(part.question(), part.name(), part.basis().readersSee(), part.boundBy(),
                        part.level().word(), part.remedy(), part.wording());
            }
            for (Source source : criterion.sources()) {
                assertThat(page).contains(source.name(), source.usedFor(), source.seen());
                source.addresses().forEach(address -> assertThat(page).contains(address));
            }
        }
    }

    @Test
    void aHouseLimitIsSaidToBeOne() {
        assertThat(TEXT.explain(BuiltInPacks.england().criterion("inc-05").orElseThrow()))
                .contains("Limit: 1 school day. No source sets it: it is our own proposal.");
    }

    @Test
    void noLineIsWiderThanThePage() {
        CRITERIA.forEach(criterion -> assertThat(TEXT.columns(60).explain(criterion).lines())
                .filteredOn(line -> !line.contains("http")).allMatch(line -> line.length() <= 60));
    }
}
