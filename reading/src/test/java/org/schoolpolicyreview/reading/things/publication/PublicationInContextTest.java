package org.schoolpolicyreview.reading.things.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.reading.things.Documents;
import org.schoolpolicyreview.reading.things.Publication;
import org.schoolpolicyreview.reading.things.Publication.State;
import org.schoolpolicyreview.reading.things.Publication.What;

@DisplayName("A publication in its list, row or section")
class PublicationInContextTest {

    @Test
    @DisplayName("is each document on equality that a page of the website lists; the other policies are one")
    void listed() {
        assertThat(Documents.read(Publication.class, DocumentKind.WEBSITE_PAGE, "# Policies",
                "- Equality information and objectives (PDF)", "- Accessibility plan 2026", "- Behaviour policy", "- Uniform policy",
                "Ask at the office for a paper copy, free."))
                .extracting(Publication::what).containsExactlyInAnyOrder(What.EQUALITY_INFORMATION, What.OBJECTIVES,
                        What.ACCESSIBILITY_PLAN, What.POLICIES);
    }

    @Test
    @DisplayName("is denied where figures of staff are withheld")
    void withheld() {
        assertThat(Published.only("With so few of us we do not publish figures about our staff.")).satisfies(publication -> {
            assertThat(publication.what()).isEqualTo(What.WORKFORCE_INFORMATION);
            assertThat(publication.state()).isEqualTo(State.DENIED);
        });
    }

    @Test
    @DisplayName("shares what its section says of all: no login, a copy on paper, what it costs")
    void sharedAccess() {
        assertThat(Published.all("# Where to find us", "This policy, our objectives and the accessibility plan are on the website.",
                "Nobody needs a password.", "Printed copies can be had from the office. A charge of 10p a page is made."))
                .hasSize(3).allSatisfy(publication -> {
                    assertThat(publication.login().value()).contains(false);
                    assertThat(publication.paper().isPresent()).isTrue();
                    assertThat(publication.paperCosts()).isTrue();
                });
    }

    @Test
    @DisplayName("has the date that the next sentence tells")
    void doneAfterwards() {
        assertThat(Published.only("Governors resolved that the equality information be put on the website. This was done on 3 March 2026.")
                .on().value().map(Object::toString)).contains("3 March 2026");
    }

    @Test
    @DisplayName("is of what its row names")
    void rows() {
        assertThat(Published.all("| Document | Published", "| Equality information | 30 January 2026",
                "| Equality objectives | 5 September 2025")).extracting(Publication::what)
                .containsExactly(What.EQUALITY_INFORMATION, What.OBJECTIVES);
    }

    @Test
    @DisplayName("is no policy of its own where only the menu has that name")
    void menu() {
        assertThat(Published.all("The policy is on our website, under About us and then Policies."))
                .extracting(Publication::what).containsExactly(What.THIS_DOCUMENT);
    }
}
