package org.schoolpolicyreview.reading.things.characteristics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.things.CharacteristicsList;
import org.schoolpolicyreview.reading.things.CharacteristicsList.Audience;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("A list of characteristics for everybody, or in another form")
class CharacteristicsAudienceTest {

    private static CharacteristicsList only(String... lines) {
        var lists = new CharacteristicsReader().read(ShortText.naturally(lines));
        assertThat(lists).hasSize(1);
        return lists.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Everyone in our school, including pupils in lessons, is protected because of age, disability, race, sex and religion.",
        "The Act protects everybody here, pupils and staff, because of age, disability, race, sex and religion."})
    @DisplayName("is for everybody, also where pupils are among them")
    void everybody(String sentence) {
        assertThat(only(sentence).isSurelyFor(Audience.EVERYONE)).isTrue();
    }

    @Test
    @DisplayName("may be counted in its opening line")
    void counted() {
        CharacteristicsList list = only("For our pupils there are seven:", "- age", "- disability", "- race", "- sex", "- religion");

        assertThat(list.isFor(Audience.PUPILS)).isTrue();
        assertThat(list.listed()).contains(Characteristic.AGE, Characteristic.RACE);
    }

    @Test
    @DisplayName("may stand in two columns without heads")
    void columns() {
        assertThat(only("The Act protects all of us on nine grounds:", "| |", "| Age | Race |", "| Disability | Religion or belief |",
                "| Gender reassignment | Sex |", "| Marriage and civil partnership | Sexual orientation |",
                "| Pregnancy and maternity | |").listed()).isEqualTo(EnumSet.allOf(Characteristic.class));
    }
}
