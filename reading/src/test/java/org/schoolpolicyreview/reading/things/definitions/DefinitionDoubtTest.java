package org.schoolpolicyreview.reading.things.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.reading.things.definitions.Defined.definitions;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.TermDefinition;

@DisplayName("Whether a definition is that of the document")
class DefinitionDoubtTest {

    @Test
    @DisplayName("is doubtful if the document says that it does not use the definition")
    void refused() {
        assertThat(definitions("We do not use the Macpherson definition, by which a racist incident is any incident perceived "
                + "to be racist by the victim.")).allSatisfy(definition ->
                assertThat(definition.certainty()).isEqualTo(Certainty.LIKELY));
    }

    private static final String DEFINITION = "a racist incident is any incident perceived to be racist by the victim or any other person";

    @ParameterizedTest
    @ValueSource(strings = {
        "Under the old scheme, %s.", "Until 2021 %s.", "One parent suggested that %s.", "Our hope is that one day %s.",
        "The governors are still discussing whether %s.", "At a later date %s.", "Some schools say that %s.",
        "Many schools hold that %s.", "The other school's policy says that %s.", "We considered saying that %s.",
        "The 2011 policy defined it like this: %s.", "Governors debated whether to say that %s.", "People often say that %s.",
        "One suggestion was that %s.", "The withdrawn policy said that %s.",
        "The council's wording, which governors have not adopted, is that %s.", "%s, but only in the juniors.",
        "%s if the deputy head agrees.", "%s. In practice we seldom do so.", "%s. This section is withdrawn for the time being.",
        "%s. That is no longer how we work.", "%s. This wording has not been agreed by governors."})
    @DisplayName("is doubtful if it is of another time, of others, a plan, for some only, or taken back")
    void framed(String frame) {
        String sentence = frame.formatted(frame.startsWith("%s") ? "A" + DEFINITION.substring(1) : DEFINITION);
        assertThat(definitions(sentence)).as(sentence).allSatisfy(definition ->
                assertThat(definition.certainty()).isEqualTo(Certainty.LIKELY));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "In keeping with the inquiry's report, %s.", "Since January 2023, %s.", "Whoever complains, and whether or not anybody does: %s.",
        "All staff know that %s.", "%s. This goes for the breakfast club as well.", "%s, and that is not up for debate.",
        "%s. In practice that means that staff write it down first."})
    @DisplayName("is sure if what stands around it takes nothing back")
    void plain(String frame) {
        String sentence = frame.formatted(frame.startsWith("%s") ? "A" + DEFINITION.substring(1) : DEFINITION);
        assertThat(definitions(sentence)).as(sentence).isNotEmpty().allSatisfy(definition -> {
            assertThat(definition.certainty()).isEqualTo(Certainty.SURE);
            assertThat(definition.isByPerception()).isTrue();
        });
    }

    @Test
    @DisplayName("is doubtful if it is told of another time: what an inquiry said still holds")
    void told() {
        assertThat(definitions("A racist incident was any incident perceived to be racist by the victim."))
                .extracting(TermDefinition::certainty).containsExactly(Certainty.LIKELY);
        assertThat(definitions("The Inquiry said that a racist incident was any incident perceived to be racist by the victim."))
                .extracting(TermDefinition::certainty).containsExactly(Certainty.SURE);
    }
}
