package org.schoolpolicyreview.reading.things.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.ShortText;
import org.schoolpolicyreview.reading.things.WorkforceInformation;
import org.schoolpolicyreview.reading.things.WorkforceInformation.State;

@DisplayName("Workforce information")
class WorkforceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Of our 118 staff, 21 are from minority ethnic groups.; GIVEN",
        "Nine of our employees have told us that they are disabled.; GIVEN",
        "Our trust publishes workforce information at www.hilltrust.org.uk.; LINKED",
        "We will publish staff data by ethnic group on our website.; PROMISED",
        "We have fewer than 150 employees, so we do not publish workforce information.; WITHHELD",
        "Our gender pay gap report is published on the trust's website.; LINKED",
        "Nothing about individual staff appears here and nothing will.; WITHHELD",
        "With only 31 people on the payroll we keep staff figures to ourselves.; WITHHELD",
        "We don't print numbers about our staff, as you'd soon work out who's who.; WITHHELD",
        "For figures on our workforce, see the trust's annual report.; LINKED",
        "The school employs 44 people, so this section does not apply to us.; WITHHELD",
        "Governors have decided not to print a table of staff.; WITHHELD",
        "Being short of 150 employees it is not bound to publish particulars of its workforce and resolves not to do so.; WITHHELD",
        "Information about our workforce is not published.; WITHHELD"})
    @DisplayName("is given, linked to, promised or withheld")
    void states(String sentence, State state) {
        assertThat(new WorkforceReader().read(ShortText.naturally(sentence))).extracting(WorkforceInformation::state)
                .containsExactly(state);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "The trust employs 180 people, so this section does not apply to us.; WITHHELD",
        "With 140 employees we are below the 150 at which a table is required, and governors have decided not to print one.; WITHHELD",
        "Being well short of 150 it is not bound to publish particulars of its workforce and resolves not to do so.; WITHHELD",
        "As we have only 62 staff this duty does not apply.; WITHHELD",
        "No staff figures are given, as we are below the threshold of 150.; WITHHELD",
        "We hold information on the make-up of our workforce but do not publish it.; WITHHELD",
        "Staffing data is confidential to governors.; WITHHELD",
        "The trust publishes its gender pay gap report by 30 March each year.; PROMISED",
        "Trust gender pay gap report (link to the trust website); LINKED"})
    @DisplayName("is spoken of without its name where the heading says whose it is")
    void underItsHeading(String sentence, State state) {
        assertThat(new WorkforceReader().read(ShortText.naturally("# Our workforce", sentence)))
                .extracting(WorkforceInformation::state).containsExactly(state);
    }

    @Test
    @DisplayName("is no figure of incidents, no line to report to, and no want of a pay report")
    void others() {
        assertThat(new WorkforceReader().read(ShortText.naturally("# Return", "| Code | Autumn | Staff told", "| P1 race | 3 | 2",
                "| P3 disability | 1 | 1", "# Our staff", "An employee may report to a manager or a confidential line.",
                "We have fewer than 250 employees and do not have to report a gender pay gap."))).isEmpty();
    }

    @Test
    @DisplayName("may stand in a table, and is one thing")
    void table() {
        assertThat(new WorkforceReader().read(ShortText.naturally("# Our staff", "| Staff by ethnic group | Number",
                "| White British | 61", "| Asian | 12"))).extracting(WorkforceInformation::state).containsExactly(State.GIVEN);
    }

    @Test
    @DisplayName("is in doubt where a fact or two are all that is told")
    void fewFacts() {
        assertThat(new WorkforceReader().read(ShortText.naturally("Of our 97 staff, 21 are from minority ethnic groups.")))
                .extracting(WorkforceInformation::isSure).containsExactly(false);
        assertThat(new WorkforceReader().read(ShortText.naturally("# Our staff", "Of our 97 staff, 71% are women and 29% are men.",
                "12% of staff are Asian, and 5% are disabled."))).extracting(WorkforceInformation::isSure).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "21% of our pupils are from minority ethnic groups.",
        "Staff are protected because of nine characteristics, race and sex among them.",
        "All 44 staff were trained in September in race equality.",
        "168 people work at the school."})
    @DisplayName("is no figure of pupils, and none of anything else")
    void none(String sentence) {
        assertThat(new WorkforceReader().read(ShortText.naturally(sentence))).isEmpty();
    }

    @Test
    @DisplayName("is not what the law asks of employers")
    void duty() {
        assertThat(new WorkforceReader().read(ShortText.naturally(
                "The duty to publish information about employees falls on employers with 150 staff or more."))).isEmpty();
    }
}
