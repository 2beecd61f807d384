package org.schoolpolicyreview.reading.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Equality Act 2010 applies. | equality-act-2010 | ''",
            "We follow section 149 of the Equality Act 2010. | equality-act-2010 | 149",
            "Section 149(1) of the Equality Act 2010 says so. | equality-act-2010 | 149(1)",
            "This is the Equality Act 2010, s.149. | equality-act-2010 | 149",
            "This is the Equality Act 2010 (section 149). | equality-act-2010 | 149",
            "Sections 88 and 89 of the Education and Inspections Act 2006 | education-and-inspections-act-2006 | 88 and 89",
            "The Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017 | specific-duties-2017 | ''",
            "The Race Relations (Amendment) Act 2000 came first. | race-relations-amendment-act-2000 | ''",
            "The Race Relations Act came first. | race-relations-act-1976 | ''",
            "The PSED is ours. | psed | ''",
            "We meet our section 149 duty. | psed | 149",
            "Keeping Children Safe in Education 2025 says so. | kcsie-2025 | ''",
            "KCSIE says so. | kcsie | ''",
            "We keep to the Animal Welfare Act 2006. | animal-welfare-act-2006 | ''",
            "Under the School Milk (England) Regulations 2009 we serve milk. | school-milk-england-regulations-2009 | ''",
            "The Protection of Children Act 1978 came first. | protection-of-children-act-1978 | ''",
            "Amended Race Relations Act 1976 | race-relations-act-1976 | ''",
            "The Employment Rights Act 2025 changes this. | employment-rights-act-2025 | ''",
            "We act in step with section 159. | equality-act-2010 | ''",
            "The Stephen Lawrence Inquiry Report defined it. | stephen-lawrence-inquiry | ''"})
    void aLawIsNamedOnceWithItsSection(String sentence, String id, String section) {
        assertThat(values(sentence, Value.Law.class)).containsExactly(new Value.Law(id, section));
        assertThat(values(sentence, Value.On.class)).isEmpty();
    }

    @Test
    void twoActsOfOneNameAreTwo() {
        assertThat(values("The Disability Discrimination Acts 1995 and 2005 came first.", Value.Law.class))
                .extracting(Value.Law::id).containsExactly("disability-discrimination-act-1995", "disability-discrimination-act-2005");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The chair of governors decides. | chair-of-governors",
            "The governors decide. | governing-body",
            "Tell the deputy head teacher. | deputy-headteacher",
            "Heads of Year decide. | ''",
            "The DSL is told. | dsl",
            "The race equality lead is told. | equality-lead",
            "The SENCO's list is checked. | senco"})
    void aRoleIsTheLongestName(String sentence, String id) {
        assertThat(values(sentence, Value.Role.class)).extracting(Value.Role::id)
                .containsExactlyElementsOf(id.isEmpty() ? List.of() : List.of(id));
    }

    @Test
    void groupsAreNamed() {
        assertThat(values("We tell parents and carers of the child who was targeted, and Roma pupils.", Value.Group.class))
                .extracting(Value.Group::id).containsExactly("parents", "targeted-child", "roma", "pupils");
    }

    @Test
    void wordsInAnotherFormAreOtherWords() {
        assertThat(values("He went ht on the sea.", Value.Role.class)).isEmpty();
        assertThat(values("They go home.", Value.Group.class)).isEmpty();
    }

    @Test
    void twoValuesInOneSentenceAreTwo() {
        List<Mention> found = ValueReader.read("The lead replies within 3 school days and again within two weeks.");
        assertThat(found.stream().filter(mention -> mention.value() instanceof Value.Limit)).hasSize(2);
    }

    @Test
    void aDateInsideAPeriodIsNoDateOfItsOwn() {
        String sentence = "Our objectives run from July 2025 to July 2029 and from 2025-29.";
        assertThat(values(sentence, Value.Over.class)).hasSize(2);
        assertThat(values(sentence, Value.On.class)).isEmpty();
        assertThat(values(sentence, Value.Number.class)).isEmpty();
    }

    @Test
    void whatIsSoftenedKeepsWhatStandsBetween() {
        List<Mention> found = ValueReader.read("Normally the headteacher tells parents within 2 days.");
        assertThat(found).extracting(mention -> mention.value().getClass().getSimpleName())
                .containsExactly("Role", "Group", "Limit");
        assertThat(((Value.Limit) found.get(2).value()).limit().softened()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It rose to 92%. | 92 | %",
            "It rose to 66.9 per cent. | 66.9 | %",
            "A gap of 12 percentage points | 12 | points",
            "There are 1,250 pupils. | 1250 | pupils",
            "A gap of nine points | 9 | points"})
    void aNumberCounts(String sentence, double number, String unit) {
        assertThat(values(sentence, Value.Number.class)).containsExactly(new Value.Number(number, unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2.1 The school is open at 9.15 am.", "Year 4 and section 12", "KS2 and Stage 3"})
    void aNumberThatOnlyNamesCountsNothing(String sentence) {
        assertThat(values(sentence, Value.Number.class)).isEmpty();
    }

    @Test
    void waysToReachSomebody() {
        String sentence = "Ring 0151 496 0000, write to office@school.sch.uk, see www.school.sch.uk/equality or our website.";
        assertThat(values(sentence, Value.Contact.class)).extracting(Value.Contact::means)
                .containsExactly(Value.Contact.Means.TELEPHONE, Value.Contact.Means.E_MAIL);
        assertThat(values(sentence, Value.Web.class)).extracting(Value.Web::words)
                .containsExactly("www.school.sch.uk/equality", "our website");
    }

    @Test
    void mentionsStandInTheirOrderAndDoNotOverlap() {
        List<Mention> found = ValueReader.read("Each September the governing body's link governor for equality checks on "
                + "1 May 2026 that 40% of parents of pupils in 2025/26 were told within ten school days under the "
                + "Equality Act 2010, by 4 pm.");
        for (int each = 1; each < found.size(); each++) {
            assertThat(found.get(each - 1).span().end()).isLessThanOrEqualTo(found.get(each).span().start());
        }
        assertThat(found).hasSizeGreaterThan(8);
    }

    private static <V extends Value> List<V> values(String sentence, Class<V> kind) {
        return ValueReader.read(sentence).stream().map(Mention::value).filter(kind::isInstance).map(kind::cast).toList();
    }
}
