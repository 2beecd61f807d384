package org.schoolpolicyreview.reading.things.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.RoleContact;
import org.schoolpolicyreview.reading.things.RoleContact.Way;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("A contact")
class ContactReaderTest {

    private static List<RoleContact> contacts(String... lines) {
        return new ContactReader().read(ShortText.naturally(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "The equality lead can be reached on 01632 960 123.; equality lead; TELEPHONE",
        "Please e-mail the headteacher: head@alderlane.sch.uk; headteacher; E_MAIL",
        "Our SENCO is at the gate every morning.; SENCO; IN_PERSON",
        "The race equality lead can be found in Room 4 at lunchtime.; race equality lead; IN_PERSON"})
    @DisplayName("is a role with a way to reach it")
    void prose(String sentence, String role, Way way) {
        assertThat(contacts(sentence)).singleElement().satisfies(contact -> {
            assertThat(contact.role().value()).contains(role);
            assertThat(contact.ways()).contains(way);
            assertThat(contact.certainty()).isEqualTo(Certainty.SURE);
        });
    }

    @Test
    @DisplayName("may stand in a table; a placeholder is none")
    void table() {
        assertThat(contacts("| Role | Name | Contact", "| Equality lead | [name] | via the office",
                "| Safeguarding lead | Vice Principal | 01632 960 456",
                "| Deputy | [insert role] | [insert number]"))
                .extracting(contact -> contact.role().value().orElseThrow()).containsExactly("Safeguarding lead");
    }

    @Test
    @DisplayName("takes the post that is asked for, and not the first that is named")
    void rightPost() {
        assertThat(contacts("If it is about the headteacher, ring the chair of governors on 01632 960 789."))
                .singleElement().satisfies(contact -> assertThat(contact.role().value()).contains("chair of governors"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The headteacher must tell the police by phone within one day.",
        "Equality lead: vacancy, 01632 960 111",
        "The equality lead keeps the log.",
        "Paper copies of the policy are available from the office."})
    @DisplayName("is none if nobody can be reached by it")
    void none(String sentence) {
        assertThat(contacts(sentence)).isEmpty();
    }
}
