package org.schoolpolicyreview.reading.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.Span;
import org.schoolpolicyreview.reading.things.ShortText;

@DisplayName("Whether a sentence is a firm promise")
class AssertionTest {

    private static Assertion of(String text) {
        Sentence sentence = ShortText.of(text).sentences().get(0);
        return new AssertionReader().read(sentence, Optional.empty());
    }

    private static Optional<Kind> weakening(String text) {
        return of(text).weakening().map(ScopedCue::kind);
    }

    private static Optional<Kind> weakening(String text, String stretch) {
        int at = text.indexOf(stretch);
        return of(text).weakening(new Span(at, at + stretch.length())).map(ScopedCue::kind);
    }

    @Test
    @DisplayName("is told by what governs more than an aside")
    void anAsideWeakensNothing() {
        assertThat(weakening("Where possible, families are told on the same day.")).contains(Kind.HOPE);
        assertThat(weakening("Families are told on the same day.")).isEmpty();
        assertThat(weakening("The deputy head rings both families, writes down what they say, tells the class teacher and the office, "
                + "and thanks whoever spoke up (staff may help).")).isEmpty();
    }

    @Test
    @DisplayName("counts where the words stand that matter, and not elsewhere in it")
    void whatGovernsAStretch() {
        String text = "Families are told within two days; the governors are not told.";
        assertThat(weakening(text, "within two days")).isEmpty();
        assertThat(weakening(text, "governors")).contains(Kind.DENIAL);
    }

    @Test
    @DisplayName("is not lost by what keeps a child safe, but a denial with an \"unless\" promises nothing")
    void safeguards() {
        assertThat(weakening("We do not ring home if that could put the child at risk of harm.")).isEmpty();
        assertThat(weakening("We will not ring home on the same school day, unless that could put a child at risk of harm."))
                .contains(Kind.DENIAL);
    }

    @Test
    @DisplayName("\"We do not promise that\" takes back all that follows")
    void noPromise() {
        assertThat(weakening("We do not promise that any adult calls 999 in an emergency.")).contains(Kind.DENIAL);
        assertThat(weakening("Never promise a child to keep a secret: do not promise confidentiality.", "keep a secret")).isEmpty();
    }

    @Test
    @DisplayName("is no longer told of all by an afterthought that narrows it")
    void afterthoughts() {
        assertThat(weakening("Both families hear what was found and what will now be done within five school days of the end of the "
                + "inquiry, though only in Key Stage 2.")).contains(Kind.ONLY_SOME);
        assertThat(weakening("Every adult who works in the school looks out for anything that is done or said in revenge, and tells the "
                + "lead at once, but only in the dining hall.")).contains(Kind.ONLY_SOME);
        assertThat(weakening("What you say stays private, but only with the people who must help does it have to be shared.")).isEmpty();
    }

    @Test
    @DisplayName("and whether it keeps somebody safe, by the condition or the exception that says so")
    void keepsSomebodySafe() {
        assertThat(of("We do not ring home if that could put the child at risk of harm.").keepsSomebodySafe()).isTrue();
        assertThat(of("We ring home if somebody asks.").keepsSomebodySafe()).isFalse();
    }
}
