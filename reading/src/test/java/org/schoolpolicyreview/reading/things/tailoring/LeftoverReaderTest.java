package org.schoolpolicyreview.reading.things.tailoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.Certainty;
import org.schoolpolicyreview.reading.things.Leftover;
import org.schoolpolicyreview.reading.things.Leftover.What;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("A leftover")
class LeftoverReaderTest {

    private static List<Leftover> leftovers(String... lines) {
        return new LeftoverReader().read(ShortText.naturally(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "At [name of school] we welcome everybody.; PLACEHOLDER",
        "The equality lead is <insert name>.; PLACEHOLDER",
        "Objectives for 2027: to be added.; PLACEHOLDER",
        "XXXX School welcomes everybody.; PLACEHOLDER",
        "The governors of ________ School agreed this policy.; PLACEHOLDER",
        "Incidents are reported to [role].; PLACEHOLDER",
        "Schools should adapt this section to their own needs.; INSTRUCTION",
        "Parents are told within one day/two days (delete as appropriate).; INSTRUCTION",
        "Delete whichever does not apply.; INSTRUCTION",
        "This model policy should be adapted by each school.; INSTRUCTION",
        "(check with HR whether this still holds); DRAFTING_NOTE",
        "[JB to confirm]; DRAFTING_NOTE",
        "(Schools without a sixth form may omit the next paragraph.); INSTRUCTION",
        "Every pupil at Saltmarsh Academy will have a mentor who keeps in touch with home.; OTHER_SCHOOL",
        "NB governors to decide; DRAFTING_NOTE",
        "[front cover: photograph of the garden]; INSTRUCTION",
        "[back panel - leave blank for the label]; INSTRUCTION",
        "Up to [ ] posts are kept for members of the church.; BLANK",
        "Click or tap here to enter text.; PLACEHOLDER",
        "Lorem ipsum dolor sit amet.; PLACEHOLDER",
        "Ring ??? in the office.; PLACEHOLDER",
        "TODO figures for 2026; DRAFTING_NOTE",
        "At Greenfield Academy we believe that every child matters.; OTHER_SCHOOL",
        "Greenfield Academy is committed to equality.; OTHER_SCHOOL"})
    @DisplayName("is what remains of a template or a draft")
    void remains(String sentence, What what) {
        assertThat(leftovers(sentence)).singleElement().satisfies(leftover -> {
            assertThat(leftover.what()).isEqualTo(what);
            assertThat(leftover.certainty()).isEqualTo(Certainty.SURE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The equality lead is [name].",
        "Speak to [named person] first.",
        "Alder Lane Primary School welcomes everybody.",
        "Our feeder school, Greenfield Junior School, has the same policy.",
        "We share a choir with Greenfield Academy.",
        "The School Council and the Local Academy Council agree.",
        "A governor said \"the school [...] has changed\".",
        "School meals ........ 14",
        "[ ] I agree that my child may take part.",
        "Article XX of the treaty says so."})
    @DisplayName("is neither the mark for a person's name nor another school that is only named")
    void none(String sentence) {
        assertThat(leftovers(sentence)).isEmpty();
    }

    @Test
    @DisplayName("is a box of the document's own that nobody filled in")
    void blank() {
        assertThat(leftovers("| Status | Statutory", "| Approved on | ", "| Next review | ............"))
                .extracting(Leftover::what).containsOnly(What.BLANK).hasSize(2);
    }

    @Test
    @DisplayName("is no line of a form that families fill in")
    void form() {
        assertThat(leftovers("# Reply slip", "Name of child ____________ Class ________ Signed ____________",
                "I agree / do not agree (delete as appropriate)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(Inserted 2014, kept.)",
        "Is this still for us?",
        "We share a bus with Saltmarsh Academy."})
    @DisplayName("is not what only looks like one")
    void looksLikeOne(String sentence) {
        assertThat(leftovers(sentence)).noneMatch(leftover -> leftover.certainty() == Certainty.SURE);
    }

    @Test
    @DisplayName("may be a note in the middle of a paragraph")
    void noteInTheText() {
        assertThat(leftovers("TK - need a sentence here about buses, check with Jo before it goes to governors."))
                .extracting(Leftover::what).containsExactly(What.DRAFTING_NOTE);
    }
}
