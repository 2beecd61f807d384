package org.schoolpolicyreview.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws are found by the names that real documents give them, the longest first, and never guessed. */
class LawRegisterTest {

    private final LawRegister law = BuiltInPacks.england().law();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Equality Act 2010                                             | equality-act-2010
            the EQUALITY ACT (2010)                                       | equality-act-2010
            our duties under the Equality Act                             | equality-act-2010
            Equality Act 2010 (Specific Duties) Regulations 2011          | specific-duties-2011
            The Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017 | specific-duties-2017
            Race Relations (Amendment) Act 2000                           | race-relations-amendment-act-2000
            Race Relations Amendment Act 2000                             | race-relations-amendment-act-2000
            Race Relations Act 1976                                       | race-relations-act-1976
            the DDA                                                       | disability-discrimination-act-1995
            Public Sector Equality Duty (PSED)                            | psed
            DfE, 'The Equality Act 2010 and schools'                      | dfe-equality-act-advice
            """)
    void aLawIsFoundByItsName(String text, String id) {
        assertThat(law.namedIn(text)).extracting(Law::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"Equality Act 2012", "Race Equality Act", "Learning for All", "equality", "Acting on racism", "''"})
    void whatIsNotThatLawIsNotTakenForIt(String text) {
        assertThat(law.namedIn(text)).isEmpty();
    }

    @Test
    void severalLawsStandInTheOrderOfTheText() {
        assertThat(law.namedIn("It replaced the Race Relations Act 1976 by the Equality Act 2010."))
                .extracting(Law::id).containsExactly("race-relations-act-1976", "equality-act-2010");
    }

    @Test
    void whatTookItsPlaceIsFollowedStepByStep() {
        Law old = law.law("race-equality-duty").orElseThrow();
        assertThat(law.isReplacedBy(old, Set.of("psed"))).isTrue();
        assertThat(law.isReplacedBy(law.law("kcsie-2020").orElseThrow(), Set.of("kcsie-2025"))).isTrue();
        assertThat(law.isReplacedBy(law.law("data-protection-act-1998").orElseThrow(), Set.of("psed"))).isFalse();
    }

    @Test
    void aLawEndsAfterItsLastDay() {
        Law regulations = law.law("specific-duties-2011").orElseThrow();
        assertThat(regulations.endedBefore(LocalDate.of(2017, 3, 30))).isFalse();
        assertThat(regulations.endedBefore(LocalDate.of(2017, 3, 31))).isTrue();
    }

    @Test
    void aLongHostileTextIsReadQuickly() {
        assertThat(law.namedIn("Equality Act ".repeat(20_000))).hasSize(1);
    }
}
