package org.schoolpolicyreview.reading.things.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.model.DocumentKind.ACCESSIBILITY_PLAN;
import static org.schoolpolicyreview.model.DocumentKind.ANTI_BULLYING_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.ANTI_RACIST_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.BEHAVIOUR_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.COMMUNICATIONS_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.DATA_PROTECTION_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.EQUALITY_INFORMATION;
import static org.schoolpolicyreview.model.DocumentKind.EQUALITY_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.GOVERNANCE_DOCUMENT;
import static org.schoolpolicyreview.model.DocumentKind.OTHER;
import static org.schoolpolicyreview.model.DocumentKind.RACIST_INCIDENT_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.UNIFORM_POLICY;
import static org.schoolpolicyreview.model.DocumentKind.WEBSITE_PAGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.reading.things.Identity;
import org.schoolpolicyreview.reading.things.Reading;

class IdentityReaderTest {

    @Test
    void theNameOfTheSchoolIsNoTitle() {
        assertThat(Reading.of("# ALDER STREET SCHOOL", "# RACE EQUALITY", "# POLICY", "Text.").identity().title())
                .isEqualTo("RACE EQUALITY POLICY");
    }

    @Test
    void aLetterHasItsSubjectAsTitle() {
        Identity letter = Reading.named("letter-may.md", "Dear parents and carers,", "Re: school uniform and hair", "Text.").identity();

        assertThat(letter.title()).isEqualTo("school uniform and hair");
        assertThat(letter.kinds()).containsExactlyInAnyOrder(UNIFORM_POLICY, COMMUNICATIONS_POLICY);
    }

    @Test
    void aTitleCanNameTwoKinds() {
        assertThat(Reading.of("# Behaviour and Anti-Bullying Policy").identity().kinds())
                .containsExactly(BEHAVIOUR_POLICY, ANTI_BULLYING_POLICY);
        assertThat(Reading.of("# Single Equality Policy and Equality Objectives 2021-2025").identity().kinds())
                .containsExactly(EQUALITY_POLICY, EQUALITY_INFORMATION);
        assertThat(Reading.of("# Single Equality Scheme", "## (incorporating the Accessibility Plan)").identity().kinds())
                .containsExactly(EQUALITY_POLICY, ACCESSIBILITY_PLAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"When it's racist", "If your child is hurt by racism", "Racism: what we do about it",
        "When prejudice shows itself: procedure for staff"})
    void aTitleCanTellOfWhatIsDoneWhenRacismHappens(String title) {
        assertThat(Reading.of("# " + title, "Text.").identity().kinds()).containsExactly(RACIST_INCIDENT_POLICY);
        assertThat(Reading.named("handout.md", "# " + title, "Text.").identity().kinds())
                .containsExactly(COMMUNICATIONS_POLICY, RACIST_INCIDENT_POLICY);
    }

    @Test
    void whatGovernorsAreToldNamesItsSubjectsAndIsNone() {
        assertThat(Reading.of("# Minutes of the governing board: behaviour and racist incidents").identity().kinds())
                .containsExactly(GOVERNANCE_DOCUMENT);
        assertThat(Reading.of("# Governance and data protection policy").identity().kinds())
                .contains(GOVERNANCE_DOCUMENT, DATA_PROTECTION_POLICY);
    }

    @Test
    void aFormIsNoPolicyInTheFirstPlaceAndAPolicyWithAFormIs() {
        assertThat(Reading.of("# Racist incident report form").identity().kinds())
                .containsExactly(OTHER, RACIST_INCIDENT_POLICY);
        assertThat(Reading.named("bullying-form.md", "# Tell us").identity().kinds())
                .containsExactly(OTHER, ANTI_BULLYING_POLICY);
        assertThat(Reading.of("# Racist incident policy and report form").identity().kinds())
                .containsExactly(RACIST_INCIDENT_POLICY);
    }

    @Test
    void theNameOfTheFileTellsTheKindWhereTheTitleDoesNot() {
        assertThat(Reading.named("behaviour-policy.md", "# Ready, Respectful, Safe").identity().kinds())
                .containsExactly(BEHAVIOUR_POLICY);
    }

    @Test
    void aLongSectionAddsItsKindAndAShortOneDoesNot() {
        String sentence = "Bullying hurts, and we take every report of it seriously and listen to the child who tells us about it. ";
        String paragraph = sentence.repeat(4);

        assertThat(Reading.of("# Behaviour Policy", "## Bullying", paragraph, paragraph, paragraph).identity().kinds())
                .containsExactly(BEHAVIOUR_POLICY, ANTI_BULLYING_POLICY);
        assertThat(Reading.of("# Behaviour Policy", "## Bullying", sentence).identity().kinds()).containsExactly(BEHAVIOUR_POLICY);
    }

    @Test
    void whatNamesNoKindIsAnotherDocument() {
        assertThat(Reading.of("# Sports day", "Bring a hat.").identity().kinds()).containsExactly(OTHER);
    }

    @Test
    void aDraftDoesNotHold() {
        assertThat(Reading.of("# Equality Policy", "DRAFT for consultation").identity().inForce()).isEqualTo(Standing.NO);
        assertThat(Reading.of("# Equality Policy", "Parents read a draft in May.").identity().inForce()).isEqualTo(Standing.YES);
    }

    @Test
    void aHistoryOfVersionsBelongsToTheOneThatHolds() {
        assertThat(Reading.of("# Procedure for incidents", "| Version | Approved | Status", "| --- | --- | ---", "| 2.1 | July 2025 | current",
                "| 2.0 | June 2023 | superseded", "| 0.1 | May 2023 | draft").identity().inForce()).isEqualTo(Standing.YES);
        assertThat(Reading.of("# Equality Policy", "Status: Superseded").identity().inForce()).isEqualTo(Standing.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Objectives to be replaced: by March 2029.", "This policy will be replaced by the Trust's in 2027.",
        "It replaces the policy of 2021, which is withdrawn.", "Valid until superseded."})
    void whatIsToComeOrWentBeforeSupersedesNothing(String line) {
        assertThat(Reading.of("# Equality Policy", line).identity().inForce()).isEqualTo(Standing.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Superseded by the Trust's equality policy of May 2026.", "This policy has been replaced by another.",
        "Withdrawn", "This document is no longer in force."})
    void aDocumentThatSaysSoIsSuperseded(String line) {
        assertThat(Reading.of("# Equality Policy", line).identity().inForce()).isEqualTo(Standing.NO);
    }

    @Test
    void aVersionIsANumberWithoutItsRemarks() {
        assertThat(Reading.of("# Equality Policy", "| Version | 4.1 (paragraph 6 corrected)", "| Status | Statutory").identity()
                .version()).hasValue("4.1");
        assertThat(Reading.of("# Playground card", "Our school, version 4, Sept 2024.").identity().version()).hasValue("4");
    }

    @Test
    void aTitleThatSaysHowASchoolAnswersRacismIsOneOfAProcedure() {
        assertThat(Reading.of("# Anti-racism here: how we respond").identity().kinds()).containsExactly(RACIST_INCIDENT_POLICY);
        assertThat(Reading.of("# Anti-racism policy and reporting").identity().kinds())
                .containsExactly(RACIST_INCIDENT_POLICY, ANTI_RACIST_POLICY);
        assertThat(Reading.of("# Anti-racism statement").identity().kinds()).containsExactly(ANTI_RACIST_POLICY);
    }

    @Test
    void equalityAloneIsTheSubjectOfAPageAndNoPolicy() {
        assertThat(Reading.named("website-page-equality.md", "# Equality at our school", "Welcome.").identity().kinds())
                .containsExactly(WEBSITE_PAGE);
        assertThat(Reading.named("website-page-equality.md", "# Equality policy", "Welcome.").identity().kinds())
                .containsExactly(EQUALITY_POLICY, WEBSITE_PAGE);
    }

    @Test
    void aCardIsAboutRacismIfItSpeaksOfItAgainAndAgain() {
        assertThat(Reading.of("# Staff card: if you see it", "Say that it is racist.", "Log it as racism.",
                "Racist words are never a joke.").identity().kinds()).containsExactly(COMMUNICATIONS_POLICY, RACIST_INCIDENT_POLICY);
        assertThat(Reading.of("# Staff card: wet play", "Board games are in the hall.", "Nothing racist on the boards.")
                .identity().kinds()).containsExactly(COMMUNICATIONS_POLICY);
    }
}
