package org.schoolpolicyreview.reading.things.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Publication.State;
import org.schoolpolicyreview.reading.things.Publication.What;

@DisplayName("A publication")
class PublicationReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "This policy can be found on our website under Key Information.",
        "The policy is available on the school website.",
        "Published on our website, www.alderlane.example.sch.uk.",
        "You can read this policy at https://www.alderlane.sch.uk/policies."})
    @DisplayName("says where on the web the document stands")
    void online(String sentence) {
        Publication publication = Published.only(sentence);
        assertThat(publication.what()).isEqualTo(What.THIS_DOCUMENT);
        assertThat(publication.state()).isEqualTo(State.DONE);
        assertThat(publication.online().isSure()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "This policy is on the website and no login is needed.; false",
        "Our policies are on the website, and nobody needs a password to read them.; false",
        "The policy is on our website, open to everyone.; false",
        "The policy can be read by families who are logged in to the parent portal.; true",
        "This document is kept on the staff portal.; true"})
    @DisplayName("says whether a login is needed")
    void login(String sentence, boolean login) {
        assertThat(Published.only(sentence).login().value()).contains(login);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Paper copies of this policy are free of charge at the school office.; true",
        "You can ask the office for a printed copy of this policy, at no cost.; true",
        "A paper copy of this policy can be had from reception for £2.; false",
        "Hard copies of this policy are 20p a page.; false"})
    @DisplayName("says whether a copy on paper can be had, and whether it costs")
    void paper(String sentence, boolean free) {
        Publication publication = Published.only(sentence);
        assertThat(publication.paper().isPresent()).isTrue();
        assertThat(publication.free().value()).contains(free);
    }

    @Test
    @DisplayName("has a date, in a status table, in a line and in a sentence")
    void dated() {
        assertThat(Published.only("| Item | Detail", "| Published | 28 January 2026").on().value().orElseThrow().text())
                .isEqualTo("28 January 2026");
        assertThat(Published.only("Published 28 January 2026").on().isSure()).isTrue();
    }

    @Test
    @DisplayName("gathers what the sentences of one paragraph say")
    void gathered() {
        Publication publication = Published.only("Published 6 March 2026. It is on our website, two clicks from the home page and "
                + "open to all. Free on paper from the office.");
        assertThat(publication.on().isSure()).isTrue();
        assertThat(publication.login().value()).contains(false);
        assertThat(publication.free().value()).contains(true);
        assertThat(publication.clicks()).contains(2);
    }

    @Test
    @DisplayName("has a path from the home page if a page shows it")
    void breadcrumb() {
        assertThat(Published.only("Home > About us > Equality").clicks()).contains(2);
    }

    @Test
    @DisplayName("of each document has its own rhythm")
    void rhythms() {
        List<Publication> all = Published.all("We publish our equality information every January and our objectives at least "
                + "every four years.");
        assertThat(all).extracting(Publication::what).containsExactly(What.EQUALITY_INFORMATION, What.OBJECTIVES);
        assertThat(all).extracting(each -> each.every().value().orElseThrow().text())
                .containsExactly("every January", "at least every four years");
    }

    @Test
    @DisplayName("may be denied or promised")
    void denied() {
        assertThat(Published.only("Our accessibility plan is not published on our website.").state()).isEqualTo(State.DENIED);
        assertThat(Published.only("Accessibility Plan - page not found").state()).isEqualTo(State.DENIED);
        assertThat(Published.only("The link to our accessibility plan is broken.").state()).isEqualTo(State.DENIED);
        assertThat(Published.only("Our equality information will be published on our website each March.").state())
                .isEqualTo(State.PROMISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The guidance published by the Department for Education helps us.",
        "Ofsted publishes its reports on its website.",
        "No figure below five is published.",
        "It can happen face to face or online.",
        "The council places children in their published order."})
    @DisplayName("is none that another organisation makes, and none that is only spoken of")
    void none(String sentence) {
        assertThat(Published.all(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The office gives a copy on paper, free of charge, to anybody who asks.",
        "A free paper copy can be had from reception.",
        "If you would prefer a printed version, please contact the school office; we do not charge for this.",
        "Ask Mrs. Dunn in the office and she'll print this off for you: there's nothing to pay.",
        "Requests for printed copies should be made to the office, who will supply them free of charge.",
        "Hard copies are kept at the main reception and may be taken away free.",
        "If you need it on paper we will print it for you at no cost.",
        "Paper copies can be requested from the office and cost nothing.",
        "Would you rather have it on paper? Just ask; it's free."})
    @DisplayName("offers a copy on paper that costs nothing, however chatty it is put")
    void offersPaper(String sentence) {
        Publication publication = Published.only("We treat everybody fairly.", sentence);
        assertThat(publication.what()).isEqualTo(What.THIS_DOCUMENT);
        assertThat(publication.paper().isSure()).isTrue();
        assertThat(publication.free().value()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| Paper copies | Free from the school office", "| Available in print | On request, at no charge"})
    @DisplayName("offers a copy on paper in a row of a table")
    void offersPaperInARow(String row) {
        Publication publication = Published.only("| Status | Current", row);
        assertThat(publication.paper().isSure()).isTrue();
        assertThat(publication.free().value()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A printed copy of the incident form is kept in the office.",
        "Witnesses write on a paper form, which the office gives them.",
        "Ask the office for a copy of the letter.",
        "The pupil writes on paper what happened and gives it to the office.",
        "The school will provide work on paper for pupils who are suspended.",
        "Supply teachers get a copy of the summary card with the booking.",
        "We provide free paper towels.",
        "The survey was available on paper from the office as well.",
        "| Paper copies | None kept",
        "Revised: not yet Review date: Jan 2028"})
    @DisplayName("is none where a copy of something else is meant, or a date of something else")
    void noneOfAnotherPaper(String sentence) {
        assertThat(Published.all("We treat everybody fairly.", sentence)).isEmpty();
    }

    @Test
    @DisplayName("is not offered by a bare yes to a question")
    void bareYes() {
        assertThat(Published.all("# Equality information", "Is a paper copy offered free of charge?", "Yes.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"This page was last updated on 3 March 2026.",
        "Page refreshed: June 2025", "Training on this policy is given to all staff.",
        "The Act requires us to publish information each year.", "Everything else in this policy hangs on trust."})
    @DisplayName("is no update, no training and no duty of the law")
    void noPublication(String sentence) {
        assertThat(Published.all(sentence)).isEmpty();
    }

    @Test
    @DisplayName("is told beside a label with yes or no")
    void yesAndNo() {
        assertThat(Published.only("| Item | Detail", "| On the website | Yes, under Key Information").online().isSure()).isTrue();
        assertThat(Published.only("| Item | Detail", "| Published on the website | No").state()).isEqualTo(State.DENIED);
    }

    @Test
    @DisplayName("is no action of a plan that speaks of a website")
    void action() {
        assertThat(Published.all("| Action | Task | Who | When", "| Website can be read aloud | Ask the website company | Office | 2027"))
                .isEmpty();
    }

    @Test
    @DisplayName("is what a relative clause speaks of, and not the document in which it stands")
    void relative() {
        assertThat(Published.only("Who thinks that we broke this policy may use the Complaints Procedure, which is on the website.").what())
                .isEqualTo(What.POLICIES);
        assertThat(Published.only("Read this plan with the SEN Information Report, which is on the website.").what()).isEqualTo(What.OTHER);
    }

    @Test
    @DisplayName("may be that a policy is given out")
    void givenOut() {
        assertThat(Published.only("This policy is sent to all parents.")).satisfies(publication -> {
            assertThat(publication.what()).isEqualTo(What.THIS_DOCUMENT);
            assertThat(publication.online().isPresent()).isFalse();
        });
    }
}
