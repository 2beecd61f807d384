package org.schoolpolicyreview.reading.things.characteristics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

@DisplayName("A list of protected characteristics")
class CharacteristicsReaderTest {

    private static final Set<Characteristic> NINE = EnumSet.allOf(Characteristic.class);
    private static final Set<Characteristic> SEVEN = EnumSet.complementOf(
            EnumSet.of(Characteristic.AGE, Characteristic.MARRIAGE));
    private static final String OF_PUPILS = "disability, gender reassignment, pregnancy and maternity, race, religion or "
            + "belief, sex and sexual orientation";

    private static List<CharacteristicsList> lists(String... lines) {
        return new CharacteristicsReader().read(ShortText.of(lines));
    }

    private static void assertTwo(List<CharacteristicsList> lists) {
        assertThat(lists).extracting(list -> list.audience().value().orElseThrow(), CharacteristicsList::listed)
                .containsExactlyInAnyOrder(tuple(Audience.PUPILS, SEVEN),
                        tuple(Audience.STAFF, NINE));
    }

    @Test
    @DisplayName("may stand under an opening line that takes up the sentence before it")
    void takenUp() {
        assertThat(new CharacteristicsReader().read(ShortText.naturally(
                "The Act protects people on the basis of protected characteristics. These are:", "- age", "- disability",
                "- gender reassignment", "- marriage and civil partnership", "- pregnancy and maternity", "- race",
                "- religion or belief", "- sex", "- sexual orientation"))).singleElement()
                .satisfies(list -> assertThat(list.listed()).isEqualTo(NINE));
        assertThat(new CharacteristicsReader().read(ShortText.naturally("Our rooms have names. These are:", "- race", "- age",
                "- sex", "- religion"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "It is against the law for a school to discriminate against a pupil because of " + OF_PUPILS + ".",
        "Children are protected because of " + OF_PUPILS + ".",
        "The Act protects our learners from discrimination on the grounds of: disability; gender re-assignment; "
                + "pregnancy or maternity; ethnicity; faith; gender; and sexuality.",
        "For students the protected characteristics are race, religion/belief, being trans, sex, sexual identity, "
                + "disability, pregnancy.",
        "It is unlawful for a school to discriminate against a pupil because of their sex, race, disability, religion or "
                + "belief, sexual orientation, gender identity, or pregnancy or maternity."})
    @DisplayName("is read with the document's own words for the nine, and for whom it is")
    void prose(String sentence) {
        List<CharacteristicsList> lists = lists(sentence);
        assertThat(lists).singleElement().satisfies(list -> {
            assertThat(list.listed()).isEqualTo(SEVEN);
            assertThat(list.audience().value()).contains(Audience.PUPILS);
        });
    }

    @Test
    @DisplayName("is two lists, both complete, if staff have the same and more")
    void sharedAndMore() {
        assertTwo(lists("Pupils are protected because of " + OF_PUPILS + ". For staff, also age and marriage."));
        assertTwo(lists("The protected characteristics for pupils are " + OF_PUPILS + ".",
                "Our employees are protected by the same seven and, in addition, by age and marriage and civil partnership."));
        assertTwo(lists("The Act names " + OF_PUPILS + " as protected characteristics; for staff also age and marital status."));
        assertTwo(lists("Pupils are protected because of " + OF_PUPILS + ", and people who apply to work for us because of "
                + "these and also age and civil partnership."));
    }

    @Test
    @DisplayName("is two lists if some of the nine protect adults only")
    void leftOut() {
        String nine = "The protected characteristics are age, marriage and civil partnership, " + OF_PUPILS + ".";
        assertTwo(lists(nine + " Age and marriage protect adults only."));
        assertTwo(lists(nine + " The first two do not apply to pupils in school."));
        assertTwo(lists("The nine protected characteristics are:", "- age (staff only)", "- disability", "- gender reassignment",
                "- marriage and civil partnership (staff only)", "- pregnancy and maternity", "- race", "- religion or belief",
                "- sex", "- sexual orientation"));
        assertTwo(lists(nine + " Seven of them protect children in school (all but age and marriage)."));
        assertTwo(lists("Staff are protected because of age, marriage and civil partnership, " + OF_PUPILS + ".",
                "Pupils are protected by the same list without age and marriage."));
        assertThat(lists(nine + " Age and marriage protect adults only.").get(0).leftOut())
                .containsExactlyInAnyOrder(Characteristic.AGE, Characteristic.MARRIAGE);
    }

    @Test
    @DisplayName("may be list items under one opening line, or the rows of a table with a column for each group")
    void itemsAndTables() {
        assertThat(lists("Pupils are protected because of:", "- disability", "- gender reassignment",
                "- pregnancy and maternity", "- race", "- religion or belief", "- sex", "- sexual orientation"))
                .singleElement().satisfies(list -> {
                    assertThat(list.listed()).isEqualTo(SEVEN);
                    assertThat(list.audience().value()).contains(Audience.PUPILS);
                });
        assertTwo(lists("| Protected characteristic | Students | Employees", "| Age | ✗ | ✓", "| Disability | ✓ | ✓",
                "| Gender reassignment | ✓ | ✓", "| Marriage and civil partnership | ✗ | ✓", "| Pregnancy and maternity | ✓ | ✓",
                "| Race | ✓ | ✓", "| Religion or belief | ✓ | ✓", "| Sex | ✓ | ✓", "| Sexual orientation | ✓ | ✓"));
        assertTwo(lists("| Characteristic | Whom it protects", "| Age | staff only", "| Disability | pupils and staff",
                "| Gender reassignment | pupils and staff", "| Marriage and civil partnership | employees only",
                "| Pregnancy and maternity | pupils and staff", "| Race | pupils and staff",
                "| Religion or belief | pupils and staff", "| Sex | pupils and staff",
                "| Sexual orientation | pupils and staff"));
        assertTwo(lists("| Who | Protected because of", "| Pupils | " + OF_PUPILS, "| Staff | age, marriage, " + OF_PUPILS));
    }

    @Test
    @DisplayName("gives the staff's list where staff are protected by all nine of it")
    void allNine() {
        assertThat(lists("The protected characteristics are age, marriage and civil partnership, " + OF_PUPILS + ".",
                "Our staff are protected by all nine."))
                .extracting(list -> list.audience().value().orElseThrow()).contains(Audience.STAFF);
        assertThat(lists("Staff are protected by all nine protected characteristics.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Bullying because of race, religion, sex or disability is not accepted.",
        "We challenge racist, sexist, homophobic and transphobic language.",
        "A hate incident is driven by hostility to race, religion, disability, sexual orientation or transgender identity.",
        "Attainment is analysed by ethnicity, sex, disability and age.",
        "Everyone is of equal value whatever their race, gender, religion, disability or age.",
        "We gather data on pupils by these protected characteristics: ethnicity, sex, disability and religion.",
        "We meet our duties for all nine protected characteristics."})
    @DisplayName("is not what names groups, kinds of prejudice or what is monitored")
    void noLists(String sentence) {
        assertThat(lists(sentence)).isEmpty();
    }

    @Test
    @DisplayName("for staff may point to the pupils' list by 'the seven for pupils'")
    void theSevenForPupils() {
        assertTwo(lists("Children are protected because of " + OF_PUPILS + ".",
                "All nine protect the people who work here: the seven for children, and also age and marriage."));
    }

    @Test
    @DisplayName("names half of a characteristic with 'maternity' alone")
    void halfNamed() {
        assertThat(lists("The protected characteristics are race, sex, disability and maternity.").get(0).halfNamed())
                .containsExactly(Characteristic.PREGNANCY);
        assertThat(lists("The protected characteristics are race, sex, pregnancy or maternity and disability.").get(0).halfNamed())
                .isEmpty();
    }

    @Test
    @DisplayName("is doubtful if the next sentence takes people out of it")
    void takenBack() {
        assertThat(lists("Pupils are protected because of " + OF_PUPILS + ". It does not cover pupils who are with us for a term.")
                .get(0).isDoubtful()).isTrue();
    }

    @Test
    @DisplayName("of those who are of equal worth may be meant as one, if it is long")
    void equalWorth() {
        assertThat(lists("Everybody here is of equal value regardless of age, race, sex, faith, disability or sexuality.").get(0)
                .isDoubtful()).isTrue();
        assertThat(lists("All are welcome whatever their race, sex or faith.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Under the Equality Act a school must not discriminate against a pupil because of their race, whether they have a "
                + "disability, their sex, what they believe, who they are attracted to, because they are changing gender, or "
                + "because they are expecting a baby.",
        "It would be against the law for us to treat a child worse because of being a boy or a girl, being Muslim, Christian "
                + "or of no faith, being disabled, being Black, Brown or white, being gay, being trans, or having a baby.",
        "What the law says for pupils: a school can't discriminate because of where you or your family come from, what you do "
                + "or don't believe, whether you're disabled, whether you're a girl or a boy, who you're attracted to, if you are "
                + "transitioning, or if you're pregnant.",
        "The law protects every child, whatever the colour of their skin; who or what they worship; being disabled; being a "
                + "girl or a boy; who they love; going from he to she or she to he; or a mum having a baby."})
    @DisplayName("is read as whole in the words that people say it in")
    void paraphrased(String sentence) {
        assertThat(lists(sentence)).singleElement().satisfies(list -> assertThat(list.listed()).isEqualTo(SEVEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "For the children, two of those, age and marriage, don't count in how we teach, although they do count for staff.",
        "Age and marriage do not apply to pupils, but they do apply to employees.",
        "Age, and marriage and civil partnership, protect only people at work."})
    @DisplayName("is two where some of it is for staff alone")
    void staffAlone(String sentence) {
        assertTwo(lists("The Act picks out nine: how old somebody is; disability; gender reassignment; being married; pregnancy "
                + "and having a new baby; race; religion or belief, or having none; sex; and sexual orientation. " + sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The Equality Act 2010 replaced the Race Relations Act 1976, the Sex Discrimination Act 1975 and the Disability "
                + "Discrimination Act 1995.",
        "Year 5 read stories about a boy with two dads, a girl who is blind, a Sikh family and a Black scientist."})
    @DisplayName("is none where laws or stories are named")
    void none(String sentence) {
        assertThat(lists(sentence)).isEmpty();
    }

    @Test
    @DisplayName("is in doubt where it tells of prejudice and not of what the law protects")
    void prejudice() {
        assertThat(lists("Some bullying goes for what a person can't change: their race, their faith, a disability, being a boy "
                + "or a girl, having two dads, being gay or trans, or being poor.")).singleElement()
                .satisfies(list -> {
                    assertThat(list.listed()).hasSize(6);
                    assertThat(list.isDoubtful()).isTrue();
                });
    }
}
