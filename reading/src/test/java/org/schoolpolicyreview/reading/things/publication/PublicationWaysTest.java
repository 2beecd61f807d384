package org.schoolpolicyreview.reading.things.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Publication.What;

@DisplayName("Ways to say that something is published")
class PublicationWaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"Put on the academy website: 9 May 2026", "Went live on 9 May 2026", "Put online: 9 May 2026",
        "Uploaded to our website 9 May 2026", "Live on the website since 9 May 2026", "On the website from 9 May 2026",
        "Website date: 9 May 2026", "Web version dated 9 May 2026", "Added to website: 9 May 2026", "Made public: 9 May 2026",
        "Date of web publication: 9 May 2026", "Released: 9 May 2026", "Posted: 9 May 2026", "We put this page up on 9 May 2026.",
        "This policy went on the website on 9 May 2026.", "Website upload: 9 May 2026"})
    @DisplayName("hold its date in a line at the head, whatever the word for it")
    void dated(String line) {
        assertThat(Published.all("# Equality information", line)).as(line).singleElement()
                .satisfies(published -> assertThat(published.on().value().map(WrittenDate::text)).contains("9 May 2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The number of reports goes up and down.", "Sheets go on to the site team.",
        "Our caretaker went up on the roof.", "Visitors go on to the school site by the side gate."})
    @DisplayName("are not what goes up, or goes on to a place that is no website")
    void noPublication(String sentence) {
        assertThat(Published.all("# Equality policy", sentence)).as(sentence).isEmpty();
    }

    @Test
    @DisplayName("may tell a place first, and in a sentence of its own what is there")
    void foundThere() {
        assertThat(Published.all("# Where is it all?", "Go to our website, press About us, then Belonging. That is two clicks and "
                + "there is no password. You will find this policy, the facts and figures, our three aims and the accessibility plan."))
                .filteredOn(published -> published.saysOfLogin(false) && published.inAtMost(2)).extracting(Publication::what)
                .containsExactlyInAnyOrder(What.THIS_DOCUMENT, What.EQUALITY_INFORMATION, What.OBJECTIVES, What.ACCESSIBILITY_PLAN);
    }

    @Test
    @DisplayName("may tell what a page of the website carries")
    void carried() {
        assertThat(Published.all("# Publication", "The page carries this policy, the school's equality information and its objectives."))
                .extracting(Publication::what)
                .containsExactlyInAnyOrder(What.THIS_DOCUMENT, What.EQUALITY_INFORMATION, What.OBJECTIVES);
    }

    @Test
    @DisplayName("may be a table of who is told, each row with its audience")
    void madeKnown() {
        assertThat(Published.all("# Making sure that everybody knows", "We do this once every year.", "| Who | When | How",
                "| Pupils | 3 September 2026 | Assembly", "| Families | 4 September 2026 | Letter in the book bag",
                "| Newcomers | First day | Welcome pack")).hasSize(3)
                .allSatisfy(published -> assertThat(published.every().isPresent()).isTrue())
                .anySatisfy(published -> assertThat(published.paper().isPresent()).isTrue());
        assertThat(Published.all("# Who does what", "| Who | When | How", "| Pupils | 3 September 2026 | Assembly")).isEmpty();
    }

    @Test
    @DisplayName("say that nobody has to sign in, which is no login")
    void noLogin() {
        assertThat(Published.all("# Copies", "You do not have to sign in to read it, and the office will print it for nothing."))
                .singleElement().satisfies(published -> assertThat(published.saysOfLogin(false)).isTrue());
    }

    @Test
    @DisplayName("tell of the report beside which it is read, and not of the plan")
    void beside() {
        assertThat(Published.all("# Plan", "The plan is read beside the SEN Information Report, which is on the same page of the website."))
                .extracting(Publication::what).containsExactly(What.OTHER);
    }
}
