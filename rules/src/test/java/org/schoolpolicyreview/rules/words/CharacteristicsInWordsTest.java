package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Characteristic;

/** Which characteristics words name, and of which they say that these do not protect pupils. */
class CharacteristicsInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NONE", textBlock = """
            Because of age, sex or sexual orientation.                    | AGE SEX SEXUAL_ORIENTATION
            Gender re-assignment and gender.                              | GENDER_REASSIGNMENT SEX
            Pupils of secondary school age, in age-appropriate language.  | NONE
            Whatever their religious beliefs or ethnic background.        | RELIGION RACE
            Sex and relationships education in a faith school.            | NONE
            Children under the age of 11.                                 | NONE
            """)
    void namesAreReadAndLookAlikesAreNot(String words, String named) {
        assertThat(CharacteristicsSaid.in(words)).isEqualTo(set(named));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NONE", textBlock = """
            Age and marriage are not relevant to what an academy provides for its pupils.   | AGE MARRIAGE
            Age, and marriage and civil partnership, do not protect them as pupils.         | AGE MARRIAGE
            Age (staff only); disability; marriage (applies to employment only); race.      | AGE MARRIAGE
            All but age and marriage.                                                       | AGE MARRIAGE
            Marriage and civil partnership apply only to staff.                             | MARRIAGE
            These do not apply to pupils: age, marriage.                                    | AGE MARRIAGE
            Age does not apply to staff.                                                    | NONE
            We do not tolerate racism, and nobody is judged for age or sex.                 | NONE
            Race, sex and disability protect pupils.                                        | NONE
            """)
    void whatIsSaidNotToProtectPupilsIsRead(String words, String denied) {
        assertThat(ForPupils.deniedIn(words)).isEqualTo(set(denied));
    }

    @ParameterizedTest
    @ValueSource(strings = {"All nine characteristics protect staff.", "Employees are protected because of nine: the seven above.",
            "Pupils: seven. Each of the nine protected characteristics applies to our staff."})
    void allNineForStaffAreRead(String words) {
        assertThat(AllNine.isSaidOfStaffIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seven of the nine characteristics apply to staff.", "Not all nine apply to staff.",
            "All nine characteristics are named in the Act. Staff know them.", "All nine teachers are staff governors.",
            "Nine members of staff are trained."})
    void someOfNineOrNineOfSomethingElseAreNot(String words) {
        assertThat(AllNine.isSaidOfStaffIn(words)).isFalse();
    }

    private static Set<Characteristic> set(String names) {
        return names == null ? Set.of()
                : Arrays.stream(names.split(" ")).map(Characteristic::valueOf).collect(Collectors.toSet());
    }
}
