package org.schoolpolicyreview.reading.things.characteristics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.things.CharacteristicsList;
import org.schoolpolicyreview.reading.things.CharacteristicsList.Audience;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("For whom a list of characteristics is")
class CharacteristicsForWhomTest {

    private static final Set<Characteristic> NINE = EnumSet.allOf(Characteristic.class);
    private static final Set<Characteristic> SEVEN = EnumSet.complementOf(EnumSet.of(Characteristic.AGE, Characteristic.MARRIAGE));
    private static final String OF_PUPILS = "disability, gender reassignment, pregnancy and maternity, race, religion or belief, "
            + "sex and sexual orientation";
    private static final String OF_STAFF = "age, disability, gender reassignment, marriage and civil partnership, pregnancy and "
            + "maternity, race, religion or belief, sex and sexual orientation";

    private static List<CharacteristicsList> lists(String... lines) {
        return new CharacteristicsReader().read(ShortText.of(lines));
    }

    private static void assertSevenAndNine(List<CharacteristicsList> lists) {
        assertThat(lists).hasSize(2);
        assertThat(lists).filteredOn(list -> list.isSurelyFor(Audience.PUPILS)).extracting(CharacteristicsList::listed)
                .containsExactly(SEVEN);
        assertThat(lists).filteredOn(list -> list.isSurelyFor(Audience.STAFF)).extracting(CharacteristicsList::listed)
                .containsExactly(NINE);
    }

    @Test
    @DisplayName("stands in the head of its column, whose cells name it and need not be as many as those of the next")
    void columns() {
        assertSevenAndNine(lists("# The law", "| Children, and those who apply for a place | Adults we employ", "| disability | disability",
                "| race (colour, nationality, origins) | race", "| religion or belief | religion or belief", "| sex | sex",
                "| sexual orientation | sexual orientation", "| gender reassignment | gender reassignment",
                "| pregnancy and maternity | pregnancy and maternity", "| - | age", "|  | marriage and civil partnership"));
        assertSevenAndNine(lists("# The law", "| Pupils | Staff", "| " + OF_PUPILS + " | " + OF_STAFF));
    }

    @Test
    @DisplayName("is no column of figures")
    void figures() {
        assertThat(lists("# What we monitor", "| Pupils | Staff", "| race | race", "| sex | sex", "| disability | disability")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Those who work here, or apply to, have all seven and two more: age, and being married or in a civil partnership.",
        "As an employer we are bound in respect of all nine, being the seven above with the addition of age and of marriage.",
        "For colleagues there are two further grounds: age, and marriage or civil partnership.",
        "Two further ones, age and marriage and civil partnership, protect employees as well.",
        "Under Part 5, age and marriage and civil partnership are added for those we employ."})
    @DisplayName("is said of the seven, and then of two more for staff")
    void twoMore(String more) {
        assertSevenAndNine(lists("# The law", "The Act shields the girls in our care on account of seven things: " + OF_PUPILS + ".", more));
    }

    @Test
    @DisplayName("may be said of the seven of an earlier section")
    void earlierSection() {
        assertSevenAndNine(lists("# Pupils", "The Act protects pupils because of " + OF_PUPILS + ".", "# Reports", "We tell families.",
                "We write to them.", "They may reply.", "We listen.", "We answer.", "We keep a note.", "We meet.", "We plan.",
                "# Staff", "Employees are protected by the seven set out above, and by age and marriage."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "As regards employees, people applying for posts, students on placement and contract workers there are nine: ",
        "In relation to the workforce, including trainee teachers and agency staff, the protected characteristics are "})
    @DisplayName("counts students at work as staff")
    void atWork(String opening) {
        assertThat(lists("# Protected grounds", opening + OF_STAFF + ".")).singleElement()
                .matches(list -> list.isSurelyFor(Audience.STAFF)).matches(CharacteristicsList::namesAllNine);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The Act protects people because of " + OF_STAFF + ", with age and marriage only applying to staff.",
        "The protected characteristics are " + OF_STAFF + ". Age and marriage and civil partnership apply to staff and not to pupils.",
        "There are nine protected characteristics: " + OF_STAFF + ". These two apply to staff and not to pupils."})
    @DisplayName("is said of one that has been listed")
    void onlyForStaff(String sentences) {
        assertSevenAndNine(lists("# The Act", sentences));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We have regard to the needs of girls with each of the nine protected characteristics: " + OF_STAFF + ".",
        "The protected characteristics are " + OF_STAFF + ". Every pupil is protected on each of these grounds."})
    @DisplayName("may be pupils, of all nine")
    void nineForPupils(String sentences) {
        assertThat(lists("# Our duty", sentences)).singleElement().matches(list -> list.isSurelyFor(Audience.PUPILS))
                .matches(CharacteristicsList::namesAllNine);
    }

    @Test
    @DisplayName("is not in doubt where it is said whose characteristic counts")
    void ofTheFamily() {
        assertThat(lists("# Grounds on which children are protected", "We will not treat any child less favourably on account of:",
                "- disability", "- race", "- sex", "These apply also where it is a member of the family, and not the child, who has it."))
                .singleElement().matches(list -> list.isSurelyFor(Audience.PUPILS) && !list.isDoubtful());
    }

    @Test
    @DisplayName("may be told by a heading that runs on in its paragraph")
    void runInHeading() {
        assertThat(lists("# Part 1", "1.3 Grounds on which children are protected. We will not treat any child worse on account of:",
                "- disability", "- race", "- sex")).singleElement()
                .matches(list -> list.isSurelyFor(Audience.PUPILS) && !list.isDoubtful());
    }

    @Test
    @DisplayName("is staff where more come in than stand in the pupils' list, some way below it")
    void moreComeIn() {
        assertSevenAndNine(lists("# Whom it protects", "Pupils are protected because of " + OF_PUPILS + ".", "That makes seven.",
                "# And the grown-ups?", "We ask. We listen. We learn. We care. We try. We go on. We say so.",
                "When we take on staff, two more come in: how old they are, and whether they are married or in a civil partnership."));
    }

    @Test
    @DisplayName("does not change where a sentence names pupils again before the last of the list")
    void pupilsAgain() {
        assertThat(lists("The Act protects a pupil in respect of race; of disability; of sex; of religion or belief; of sexual "
                + "orientation; of gender reassignment; and, for a girl who is expecting, of pregnancy and maternity."))
                .singleElement().satisfies(list -> assertThat(list.listed()).isEqualTo(SEVEN));
    }

    @Test
    @DisplayName("is nobody where the laws before the Act are told")
    void formerLaws() {
        assertThat(lists("# The law", "The Equality Act 2010. It drew together the older laws about race, sex and disability.")).isEmpty();
    }
}
