package org.schoolpolicyreview.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When law held is known as far as it was seen, and no law is dated by guess. */
class LawRegisterTest {

    private final LawRegister law = BuiltInPacks.england().law();

    @Test
    void aLawIsFoundByItsId() {
        assertThat(law.law("equality-act-2010")).map(Law::name).contains("Equality Act 2010");
        assertThat(law.law("equality-act-2012")).isEmpty();
        assertThat(law.laws()).extracting(Law::id).doesNotHaveDuplicates();
    }

    @Test
    void whatTookItsPlaceIsALawOfTheRegister() {
        assertThat(law.laws().stream().flatMap(each -> each.replacedBy().stream())).isNotEmpty()
                .allMatch(id -> law.law(id).isPresent());
        assertThat(law.laws()).filteredOn(each -> each.replacedBy().equals(Optional.of(each.id()))).isEmpty();
    }

    @Test
    void aLawEndsAfterItsLastDay() {
        Law regulations = law.law("specific-duties-2011").orElseThrow();
        assertThat(regulations.endedBefore(LocalDate.of(2017, 3, 30))).isFalse();
        assertThat(regulations.endedBefore(LocalDate.of(2017, 3, 31))).isTrue();
    }

    @Test
    void aLawWithoutALastDayHasNotEnded() {
        Law act = law.law("equality-act-2010").orElseThrow();
        assertThat(act.endedBefore(LocalDate.of(2099, 1, 1))).isFalse();
    }
}
