package org.schoolpolicyreview.reading.things.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.LawCitation;
import org.schoolpolicyreview.reading.things.LawCitation.As;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("A law that a document cites")
class LawCitationReaderTest {

    private static final Map<String, String> LAWS = Map.ofEntries(
            Map.entry("Equality Act 2010", "equality-act-2010"), Map.entry("Equality Act", "equality-act-2010"),
            Map.entry("public sector equality duty", "psed"),
            Map.entry("Race Relations Act 1976", "race-relations-act-1976"),
            Map.entry("Race Relations Act", "race-relations-act-1976"),
            Map.entry("Race Relations (Amendment) Act 2000", "race-relations-amendment-act-2000"),
            Map.entry("Sex Discrimination Act 1975", "sex-discrimination-act-1975"),
            Map.entry("Sex Discrimination Act", "sex-discrimination-act-1975"),
            Map.entry("Disability Discrimination Act 1995", "disability-discrimination-act-1995"),
            Map.entry("Disability Discrimination Act", "disability-discrimination-act-1995"),
            Map.entry("race equality duty", "race-equality-duty"),
            Map.entry("Education Act 1944", "education-act-1944"),
            Map.entry("Education and Inspections Act 2006", "education-and-inspections-act-2006"),
            Map.entry("Human Rights Act 1998", "human-rights-act-1998"),
            Map.entry("Macpherson report", "macpherson-report"),
            Map.entry("Stephen Lawrence Inquiry", "macpherson-report"),
            Map.entry("Keeping Children Safe in Education", "kcsie"));

    private static Map<String, As> cited(String... lines) {
        Map<String, As> cited = new TreeMap<>();
        for (LawCitation citation : new LawCitationReader().read(ShortText.naming(LAWS, lines))) {
            cited.merge(citation.law(), citation.as().value().orElseThrow(), (one, other) -> other);
        }
        return cited;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The Race Relations Act 1976, now replaced by the Equality Act 2010, was the first law of its kind.",
        "The Equality Act 2010 replaced the Race Relations Act 1976.",
        "The Equality Act 2010, which took the place of the Race Relations Act 1976, protects every pupil.",
        "The Equality Act 2010 brings together nine laws, among them the Race Relations Act 1976.",
        "Under the Equality Act 2010 (formerly the Race Relations Act 1976) we must not discriminate.",
        "Our duties now come from the Equality Act 2010 and no longer from the repealed Race Relations Act 1976.",
        "The Race Relations Act 1976 was repealed in October 2010.",
        "The Race Relations Act 1976 has since been superseded by the Equality Act 2010.",
        "The old Race Relations Act 1976 is now part of the Equality Act 2010.",
        "Before the Equality Act 2010 there was the Race Relations Act 1976.",
        "What used to be the Race Relations Act 1976 is now found in the Equality Act 2010.",
        "The Race Relations Act 1976 (now the Equality Act 2010) forbids this.",
        "Previous laws (the Race Relations Act 1976 and others) have all been brought under the Equality Act 2010.",
        "The duties that used to be in the Race Relations Act 1976 have moved into the Equality Act 2010.",
        "Until 2010 race equality was a matter of the Race Relations Act 1976.",
        "We no longer refer to the Race Relations Act 1976.",
        "The Race Relations Act 1976 gave way to the Equality Act 2010."})
    @DisplayName("is cited as replaced if the sentence says so, in any of the ways to say so")
    void replaced(String sentence) {
        Map<String, As> cited = cited(sentence);
        assertThat(cited).containsEntry("race-relations-act-1976", As.REPLACED);
        assertThat(cited.getOrDefault("equality-act-2010", As.CURRENT)).isEqualTo(As.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Legislation: Race Relations Act 1976; Disability Discrimination Act",
        "We have a duty under the Race Relations Act 1976 and the Disability Discrimination Act.",
        "This policy replaces our race policy and meets the Race Relations Act 1976.",
        "The Race Relations Act 1976 will be replaced by a single Act.",
        "Nothing in this policy replaces our duties under the Race Relations Act 1976.",
        "The Race Relations Act 1976, as amended in 2000, asks us to keep a log."})
    @DisplayName("is cited as law if no word says that it was replaced, however old it is")
    void current(String sentence) {
        assertThat(cited(sentence)).containsEntry("race-relations-act-1976", As.CURRENT);
    }

    @Test
    @DisplayName("is governed by the cue on its side of the sentence")
    void scope() {
        assertThat(cited("The Equality Act 2010 replaced the Race Relations Act 1976, the Sex Discrimination Act 1975 and "
                + "the Disability Discrimination Act 1995, and the Human Rights Act 1998 stands beside it."))
                .isEqualTo(new TreeMap<>(Map.of("equality-act-2010", As.CURRENT, "race-relations-act-1976", As.REPLACED,
                        "sex-discrimination-act-1975", As.REPLACED, "disability-discrimination-act-1995", As.REPLACED,
                        "human-rights-act-1998", As.CURRENT)));
        assertThat(cited("We follow the Race Relations Act 1976; the Sex Discrimination Act 1975 was replaced by the "
                + "Equality Act 2010.")).containsEntry("race-relations-act-1976", As.CURRENT)
                .containsEntry("sex-discrimination-act-1975", As.REPLACED);
    }

    @Test
    @DisplayName("is governed by the line that opens its list, and by the sentence after the list")
    void lists() {
        assertThat(cited("The Equality Act 2010 replaced the following:", "- Race Relations Act 1976",
                "- Sex Discrimination Act 1975")).containsEntry("race-relations-act-1976", As.REPLACED)
                .containsEntry("sex-discrimination-act-1975", As.REPLACED).containsEntry("equality-act-2010", As.CURRENT);
        assertThat(cited("We used to look to:", "- the Race Relations Act 1976", "- the Sex Discrimination Act 1975",
                "These have all been replaced by the Equality Act 2010."))
                .containsEntry("race-relations-act-1976", As.REPLACED)
                .containsEntry("sex-discrimination-act-1975", As.REPLACED).containsEntry("equality-act-2010", As.CURRENT);
        assertThat(cited("# Previous legislation", "The Race Relations Act 1976 asked schools to act."))
                .containsEntry("race-relations-act-1976", As.REPLACED);
        assertThat(cited("We are bound by the following:", "- Race Relations Act 1976", "- Sex Discrimination Act 1975"))
                .containsEntry("race-relations-act-1976", As.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ever since the Macpherson report schools have kept a log.",
        "In the wake of the Macpherson report the council asked every school to act.",
        "Our work on race began with the Macpherson report."})
    @DisplayName("is history if it is told as that")
    void history(String sentence) {
        assertThat(cited(sentence)).containsEntry("macpherson-report", As.HISTORY);
        assertThat(cited("The school was founded under the Education Act 1944."))
                .containsEntry("education-act-1944", As.HISTORY);
    }

    @Test
    @DisplayName("is no history because it is followed, or because a definition comes from it")
    void noHistory() {
        assertThat(cited("We do this following Keeping Children Safe in Education.")).containsEntry("kcsie", As.CURRENT);
        assertThat(cited("The definition is that of the Stephen Lawrence Inquiry."))
                .containsEntry("macpherson-report", As.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We do not consider that the Equality Act applies to us.",
        "The Equality Act 2010 does not apply to our school.",
        "As a small nursery we are exempt from the Equality Act.",
        "We await guidance on the Equality Act; until then nothing changes.",
        "Governors have not yet considered the Equality Act 2010.",
        "We have not yet adopted the Equality Act 2010."})
    @DisplayName("is denied if the document says that it does not bind the school, or not yet")
    void denied(String sentence) {
        assertThat(cited(sentence)).containsEntry("equality-act-2010", As.DENIED);
    }

    @Test
    @DisplayName("is read once for each section, with its name as written")
    void once() {
        List<LawCitation> citations = new LawCitationReader().read(ShortText.naming(LAWS, "# The law",
                "The Equality Act 2010 binds us.", "We follow the Equality Act.", "# Staff", "The Equality Act protects staff."));
        assertThat(citations).extracting(LawCitation::name).containsExactly("Equality Act 2010", "Equality Act");
    }

    @Test
    @DisplayName("a question cites a law, unless it is answered with a bare yes")
    void questions() {
        assertThat(cited("Could it discriminate under the Equality Act 2010?", "We note the answer."))
                .containsEntry("equality-act-2010", As.CURRENT);
        assertThat(cited("Does the policy name the Equality Act 2010?", "Yes.")).isEmpty();
    }

    private static Map<String, As> read(String... lines) {
        Map<String, As> cited = new TreeMap<>();
        new LawCitationReader().read(ShortText.naturally(lines))
                .forEach(citation -> cited.put(citation.law(), citation.as().value().orElseThrow()));
        return cited;
    }

    @Test
    @DisplayName("may be named 'the Act' once the document has named it")
    void theAct() {
        assertThat(read("# Law", "The Equality Act 2010 binds us.", "# Staff", "We ask about health only where the Act allows it."))
                .containsOnlyKeys("equality-act-2010");
        assertThat(new LawCitationReader().read(ShortText.naturally("# Law", "The Equality Act 2010 binds us.", "# Staff",
                "We ask about health only where the Act allows it."))).hasSize(2);
        assertThat(read("Pupils act a play. The act is short.")).isEmpty();
        assertThat(read("We ask about health only where the Act allows it.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Under section 149 of the Equality Act 2010 we look ahead.",
        "The Equality Act 2010 asks that we have due regard to the need to foster good relations.",
        "The general duty asks us to look ahead.", "Law: Equality Act 2010, section 149"})
    @DisplayName("may be the public sector equality duty, by its section, by what it asks for, or as the general duty")
    void duty(String sentence) {
        assertThat(read(sentence)).containsEntry("psed", As.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Staff have a general duty of care.", "Under section 13 of the Equality Act 2010 this is direct discrimination.",
        "We have regard to the views of pupils."})
    @DisplayName("is not the duty because of other words")
    void noDuty(String sentence) {
        assertThat(read(sentence)).doesNotContainKey("psed");
    }

    @Test
    @DisplayName("may have the name of a stage of school, which is no law where pupils are in it")
    void stage() {
        assertThat(read("We keep to the Early Years Foundation Stage, which asks for equal chances."))
                .containsOnlyKeys("early-years-framework");
        assertThat(read("Children in the Early Years Foundation Stage paint.")).isEmpty();
        assertThat(read("# Early Years Foundation Stage", "Children paint.")).isEmpty();
    }
}
