package org.schoolpolicyreview.reading.things.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.things.AppearanceRule;
import org.schoolpolicyreview.reading.things.AppearanceRule.Stance;
import org.schoolpolicyreview.reading.things.Documents;

@DisplayName("Rules on hair, headwear and dress")
class AppearanceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Braids and locs are not allowed. = BANS
            Pupils may not have patterns shaved into their hair. = BANS
            No dreadlocks or cornrows. = BANS
            Headscarves must be removed on entering the building. = BANS
            Headscarves are no longer permitted. = BANS
            Boys' hair must not touch the collar. = BANS
            Beards are forbidden. = BANS
            Afros, braids and twists are welcome. = ALLOWS
            A turban or patka may be worn. = ALLOWS
            No child will be sent home because of their hair. = ALLOWS
            We do not ban any hairstyle. = ALLOWS
            There is no rule against locs. = ALLOWS
            Afros, twists and cane rows are all smart enough for school. = ALLOWS
            A hijab, turban or kippah counts as uniform here. = ALLOWS
            Wear your hair the way it grows. = ALLOWS
            Nobody has to straighten, cut or cover natural hair to come here. = ALLOWS
            A pupil who wears a turban never needs permission. = ALLOWS
            Long sleeves and leggings can go under PE kit for anybody who'd rather be covered. = ALLOWS
            Coloured braids are a no. = BANS
            Please keep hair extensions for the holidays. = BANS
            Hair that could catch must be pulled back in the workshop. = LIMITS
            The kirpan we'd want to talk through together first. = LIMITS
            Until 2021 this policy banned cornrows. = LIFTED
            We know that rules about "conventional" hair fall hardest on Black pupils, so we took these words out of the policy. = LIFTED
            If the list makes it hard for your family to keep to its customs, tell us and we will agree a change. = EXCEPTS
            Long hair is tied back for cooking. = LIMITS
            A hijab may be worn in a school colour. = LIMITS
            Hair must be of a natural colour. = LIMITS
            Cornrows were once banned; they are now part of the uniform. = LIFTED
            The old rule on braids has gone. = LIFTED
            We no longer ban dreadlocks. = LIFTED
            The uniform may be varied on religious grounds. = EXCEPTS
            If a uniform rule gets in the way of your faith, we would sooner change it. = EXCEPTS
            Pupils who come in with braids or beads will be sent home to remove them. = BANS
            Anybody with cornrows will work in isolation until they have been taken out. = BANS
            What we don't allow, whoever you are: locs; beads of two colours. = BANS
            Nothing is worn on the head indoors. = BANS
            Headscarves come off at the door. = BANS
            Cornrows are for girls only. = BANS
            Please avoid braids. = BANS
            Braids and beads are not worn here. = BANS
            Headscarves are not to be brought in for games. = BANS
            Turbans come off on arrival, sun hats too. = BANS
            Any child with cornrows may be given a sanction. = BANS
            Braids can lead to detention. = BANS
            A kara may be worn and will be covered with tape for games. = ALLOWS
            A small kara may stay on, taped or covered when there is a risk. = ALLOWS
            Headscarves are welcome in navy or grey. = ALLOWS
            Locs, twists or braids (with or without beads) may be worn. = ALLOWS
            Afro hair need not be tied back. = ALLOWS
            We are happy with plaits and cornrows. = ALLOWS
            For swimming, full-cover costumes are fine. = ALLOWS
            The kara may stay on under tape if it cannot be removed. = ALLOWS
            Children may wear a hijab or turban under the cap of the school band. = ALLOWS
            You won't be asked to take off a headscarf. = ALLOWS
            Locs are never considered extreme. = ALLOWS
            Afro hair does not have to be tied back. = ALLOWS
            Our rules leave room for religious dress. = ALLOWS
            A headscarf comes off only in private. = LIMITS
            A face veil: talk to us. = LIMITS
            The head reserves the right to decide whether a hairstyle is acceptable. = LIMITS
            The rule on head coverings was relaxed after Sikh families wrote to us. = LIFTED
            If you have a cultural or religious reason to do otherwise, tell the head of year. = EXCEPTS
            Where a pupil's faith requires other dress, parents should contact the tutor. = EXCEPTS
            An exception may be sought in writing. = EXCEPTS
            """)
    void aSentenceSaysWhatARuleDoes(String sentence, Stance stance) {
        assertThat(rules(sentence)).extracting(AppearanceRule::stance).containsExactly(stance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody touches another child's hair without asking.",
        "Comments about hair or a headscarf are not acceptable.", "Safety goggles must be worn.",
        "Check your child's hair for head lice each week.", "No trainers.",
        "A ban on cornrows can be indirect discrimination.", "Nobody loses out for something raised in good faith.",
        "The name nobody learns, a hand in a child's hair.", "Hair can have to do with heritage.",
        "We do not use the word neat of anybody's hair."})
    void whatOnlySpeaksOfHairIsNoRule(String sentence) {
        assertThat(rules(sentence)).isEmpty();
    }

    @Test
    void whatIsOnlyAskedIsNoRule() {
        assertThat(rules("Are braids allowed?")).isEmpty();
    }

    @Test
    void aRuleNamesTheStylesAndWhetherItsWordsAreVague() {
        assertThat(rules("Extreme hairstyles, such as cane rows and tramlines, are not allowed."))
                .singleElement().satisfies(rule -> {
                    assertThat(rule.styles()).contains("cornrows", "shaved");
                    assertThat(rule.vague()).isTrue();
                });
    }

    @Test
    void anExceptionSaysItsGroundsAndHowToAsk() {
        assertThat(rules("The head considers requests to vary the uniform on religious, cultural or medical grounds. "
                + "Please write to the office.")).singleElement().satisfies(rule -> {
                    assertThat(rule.stance()).isEqualTo(Stance.EXCEPTS);
                    assertThat(rule.grounds()).containsExactlyInAnyOrder("religion", "culture", "health");
                    assertThat(rule.howToAsk()).isTrue();
                    assertThat(rule.coversAnyRule()).isTrue();
                });
    }

    @Test
    void anItemOfAListIsBannedByItsOpeningLine() {
        assertThat(Documents.read(AppearanceRule.class, DocumentKind.BEHAVIOUR_POLICY, "# Uniform",
                "The following are not permitted:", "- braids with beads", "- platform shoes"))
                .singleElement().satisfies(rule -> {
                    assertThat(rule.stance()).isEqualTo(Stance.BANS);
                    assertThat(rule.styles()).contains("braids", "beads");
                });
    }

    private static List<AppearanceRule> rules(String sentence) {
        return Documents.read(AppearanceRule.class, DocumentKind.UNIFORM_POLICY, "# Uniform", sentence);
    }

    @Test
    void theyAreWhatTheRuleBeforeNamed() {
        assertThat(rules("A turban or headscarf is welcome. For PE please make it one that's snug."))
                .extracting(AppearanceRule::stance).containsExactly(Stance.ALLOWS, Stance.LIMITS);
        assertThat(rules("Trainers are black. They must not have logos.")).isEmpty();
    }

    @Test
    void twoSentencesThatSayOneThingAreOneRule() {
        assertThat(rules("Your hair is your own. Braids, locs and fades are welcome. Any length is fine.")).singleElement()
                .satisfies(rule -> assertThat(rule.styles()).contains("braids", "locs", "fades"));
        assertThat(rules("Wear it how you like. Afros, braids, cornrows, locs.")).singleElement()
                .satisfies(rule -> assertThat(rule.stance()).isEqualTo(Stance.ALLOWS));
        assertThat(rules("Braids are welcome. Beads are welcome in any colour.")).hasSize(2);
    }

    @Test
    void aHeadingSaysWhatBecomesOfTheListBelowIt() {
        assertThat(Documents.read(AppearanceRule.class, DocumentKind.UNIFORM_POLICY, "# Uniform", "## Hair", "### Not permitted",
                "- cornrows", "- tramlines", "### Acceptable", "- locs")).extracting(AppearanceRule::stance)
                .containsExactly(Stance.BANS, Stance.BANS, Stance.ALLOWS);
    }

    @Test
    void longSleevesAreDressOfFaithWhereFaithIsSpokenOf() {
        assertThat(Documents.read(AppearanceRule.class, DocumentKind.UNIFORM_POLICY, "# Uniform", "## Faith and family",
                "- Long sleeves under kit: yes.")).extracting(AppearanceRule::stance).containsExactly(Stance.ALLOWS);
        assertThat(rules("Long sleeves are fine in winter.")).isEmpty();
    }

    @Test
    void anExceptionOnClothesExcusesNoRuleOnHair() {
        List<AppearanceRule> rules = Documents.read(AppearanceRule.class, DocumentKind.UNIFORM_POLICY, "# Uniform", "## Hair",
                "Locs are not accepted.", "## Faith", "Requests about items of clothing can be put to the tutor.");
        assertThat(rules).extracting(AppearanceRule::stance).containsExactly(Stance.BANS, Stance.EXCEPTS);
        assertThat(rules.get(1).mayExcuse(rules.get(0))).isFalse();
    }
}
