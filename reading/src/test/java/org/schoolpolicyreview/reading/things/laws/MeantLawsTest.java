package org.schoolpolicyreview.reading.things.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.LawCitation;
import org.schoolpolicyreview.reading.things.LawCitation.As;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("A law that a document means without its name")
class MeantLawsTest {

    private static Map<String, As> cited(String... lines) {
        Map<String, As> cited = new TreeMap<>();
        new LawCitationReader().read(ShortText.naturally(lines))
                .forEach(citation -> cited.put(citation.law(), citation.as().value().orElseThrow()));
        return cited;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We take account of the government's advice on bullying. | preventing-bullying",
        "Exclusions are made in line with the DfE statutory guidance. | suspension-guidance",
        "The head follows the Department's guidance on suspensions and exclusions. | suspension-guidance",
        "Prices were looked at again after the statutory guidance on the cost of uniform came out. | uniform-guidance",
        "The Department's advice to schools on the Equality Act was used. | dfe-equality-act-advice",
        "The Commission's guide to hair discrimination is in the staff room, as is its advice on hair. | ehrc-hair-guidance",
        "We take reasonable steps to prevent any sexual harassment of our staff. | worker-protection-act-2023"})
    @DisplayName("is guidance by who gives it and by what it is about")
    void guidance(String sentence, String law) {
        assertThat(cited(sentence)).containsKey(law);
    }

    @Test
    @DisplayName("is each guidance of a row that shares one word for it")
    void row() {
        assertThat(cited("This rests on DfE guidance on behaviour, on exclusion, on searching and on the use of reasonable force."))
                .containsKeys("behaviour-in-schools", "suspension-guidance", "searching-guidance", "use-of-force-guidance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our own guidance on behaviour is for midday staff.", "Exclusion is for the head to decide.",
        "There is a guide to uniform in the welcome pack."})
    @DisplayName("is no guidance of the school's own")
    void ownGuidance(String sentence) {
        assertThat(cited(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "As a public body we must think, in everything we do, about ending discrimination, opening up opportunities and "
                + "helping people to get on.",
        "Governors have to weigh how to stamp out harassment, give everybody a fair chance and build good relations."})
    @DisplayName("is the equality duty, by its three aims in one sentence")
    void aims(String sentence) {
        assertThat(cited(sentence)).containsEntry("psed", As.CURRENT);
    }

    @Test
    @DisplayName("is the equality duty, by three things that follow")
    void threeThings() {
        assertThat(cited("Before we decide we have to think about three things:", "- getting rid of unfair treatment",
                "- giving everybody a better chance", "- bringing our families together")).containsKey("psed");
        assertThat(cited("Before a trip staff have to think about three things:", "- the weather", "- the coach",
                "- the packed lunches")).isEmpty();
    }

    @Test
    @DisplayName("is the duty or the regulations that it has named before")
    void namedBefore() {
        List<LawCitation> laws = new LawCitationReader().read(ShortText.naturally("# The law",
                "The public sector equality duty and the Equality Act 2010 (Specific Duties and Public Authorities) "
                        + "Regulations 2017 bind us.", "# What we publish", "The Regulations ask for objectives.",
                "# What we do", "This is how we comply with the duty."));

        assertThat(laws).extracting(LawCitation::law)
                .containsExactly("psed", "specific-duties-2017", "specific-duties-2017", "psed");
        assertThat(cited("Staff have a duty to report. This is how we comply with the duty.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Older colleagues may remember the Race Relations Act 1976.",
        "May 2024: all references to the Race Relations Act 1976 removed.",
        "We grew up with the Race Relations Act 1976.",
        "This scheme takes the place of the one made under the Race Relations Act 1976."})
    @DisplayName("is history where people remember it, or words about it were taken out")
    void remembered(String sentence) {
        assertThat(cited(sentence)).containsEntry("race-relations-act-1976", As.HISTORY);
    }

    @Test
    @DisplayName("is replaced where another stands in its place")
    void inItsPlace() {
        assertThat(cited("One statute, the Equality Act 2010, has stood in the place of many, among them the Race Relations Act "
                + "1976 and the Sex Discrimination Act 1975.")).containsEntry("race-relations-act-1976", As.REPLACED)
                .containsEntry("sex-discrimination-act-1975", As.REPLACED).containsEntry("equality-act-2010", As.CURRENT);
        assertThat(cited("We follow the Race Relations Act 1976 as it is in force at the time."))
                .containsEntry("race-relations-act-1976", As.CURRENT);
    }

    @Test
    @DisplayName("is the duty, though a number stands in the words for it and its aims follow at length")
    void allThree() {
        assertThat(cited("# What it asks", "Whenever we decide, we have to have all three in mind.", "One: stop it. Nobody is to be treated "
                + "badly for who they are.", "Two: level it. Some start further back.", "Three: bring people together."))
                .containsKey("psed");
    }

    @Test
    @DisplayName("is the regulations of their year")
    void year() {
        assertThat(cited("There is also a short set of rules from 2017 on what schools have to put before the public."))
                .containsKey("specific-duties-2017");
    }
}
