package org.schoolpolicyreview.reading.things.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

    @Test
    @DisplayName("may be a body outside the school; each in a line has its own number")
    void helplines() {
        assertThat(contacts("Childline 0800 1111; Crimestoppers, 0800 555 111; True Vision, on line; Kidscape."))
                .extracting(contact -> contact.role().value().orElseThrow())
                .containsExactly("Childline", "Crimestoppers", "True Vision");
    }

    @ParameterizedTest
    @ValueSource(strings = {"In an emergency dial 999.", "In danger: 999. If it can wait, ring 101.",
        "Families can report it themselves: 101."})
    @DisplayName("is the police, by 999 or 101, once")
    void police(String sentence) {
        assertThat(contacts(sentence)).singleElement().extracting(RoleContact::certainty).isEqualTo(Certainty.LIKELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The headteacher calls 999 or 101.", "We have 101 pupils.", "The extension of 1936 has stairs.",
        "Who hurts another child has a visit to the headteacher."})
    @DisplayName("is no duty of staff, no count and no building")
    void noContact(String sentence) {
        assertThat(contacts(sentence)).isEmpty();
    }

    @Test
    @DisplayName("may be an extension of the house, or whom to write to")
    void withoutAnAddress() {
        assertThat(contacts("Deputy headteacher: ext. 204.")).singleElement().extracting(RoleContact::ways)
                .isEqualTo(Set.of(Way.TELEPHONE));
        assertThat(contacts("If it is about the headteacher, write to the chair of governors.")).singleElement()
                .satisfies(contact -> assertThat(contact.role().value()).contains("chair of governors"));
    }

    @Test
    @DisplayName("is the emergency number with which a cell begins, and no figure of a table")
    void emergencyInACell() {
        assertThat(contacts("| What | Do", "| Somebody is hurt | 999. Do it yourself.")).singleElement()
                .satisfies(contact -> assertThat(contact.ways()).containsExactly(Way.TELEPHONE));
        assertThat(contacts("| Group | Number", "| Girls | 101")).isEmpty();
    }
}
