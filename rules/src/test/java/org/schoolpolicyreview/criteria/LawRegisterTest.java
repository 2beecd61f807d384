package org.schoolpolicyreview.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.DocumentReader;
import org.schoolpolicyreview.reading.things.LawCitation;

/** The register dates laws; the reading finds them by their names. Both know each law by one id. */
class LawRegisterTest {

    private static final LawRegister REGISTER = BuiltInPacks.england().law();

    static Stream<Law> laws() {
        return REGISTER.laws().stream();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void aLawThatIsDatedIsFoundByItsNameUnderTheSameId(Law law) {
        assertThat(citedIn("Our policy rests on the " + law.name() + ".")).contains(law.id());
    }

    @ParameterizedTest
    @MethodSource("laws")
    void whatTookItsPlaceIsDatedToo(Law law) {
        law.replacedBy().ifPresent(next -> assertThat(REGISTER.law(next)).as(next).isPresent());
    }

    @Test
    void aLawEndsAfterItsLastDay() {
        Law regulations = REGISTER.law("specific-duties-2011").orElseThrow();
        assertThat(regulations.endedBefore(LocalDate.of(2017, 3, 30))).isFalse();
        assertThat(regulations.endedBefore(LocalDate.of(2017, 3, 31))).isTrue();
    }

    @Test
    void onlyEqualityLawIsReplacedByTheEqualityLawOfToday() {
        assertThat(REGISTER.laws()).filteredOn(Law::isReplacedByEqualityLawOfToday).extracting(Law::id)
                .contains("race-relations-act-1976", "race-equality-duty", "specific-duties-2011")
                .doesNotContain("data-protection-act-1998", "kcsie-2020", "appeals-code-2012");
    }

    private static List<String> citedIn(String sentence) {
        PolicyDocument document = PolicyDocument.named("policy.md")
                .set(PolicyDocument.TEXT, List.of(new Block.Paragraph(sentence, Place.NONE))).build();
        return new DocumentReader().read(School.named("Alder Street School").document(document).build()).document(0).things().stream()
                .filter(LawCitation.class::isInstance).map(LawCitation.class::cast).map(LawCitation::law).toList();
    }
}
