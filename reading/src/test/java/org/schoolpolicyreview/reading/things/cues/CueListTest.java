package org.schoolpolicyreview.reading.things.cues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list of cues")
class CueListTest {

    private static final CueList CUES = CueList.read(CueListTest.class, "cues-of-a-test.txt");

    private static List<String> found(String text) {
        List<Token> tokens = Tokens.of(text);
        return CUES.in(tokens).stream().map(match -> match.cue().name() + match.cue().scope() + ": "
                + match.span(tokens).of(text)).toList();
    }

    @Test
    @DisplayName("knows choices, words that may be missing, beginnings of words, and named words")
    void forms() {
        assertThat(found("It was replaced by the Act.")).containsExactly("replacedbefore: replaced by the Act");
        assertThat(found("It was superseded later by code of practice.")).containsExactly(
                "replacedbefore: superseded later by code of practice");
        assertThat(found("Everyone is protected.")).containsExactly("protection: protected");
    }

    @Test
    @DisplayName("looks over a gap that is short and stays within a clause")
    void gaps() {
        assertThat(found("Replaced long and long and long ago by the Act")).isEmpty();
        assertThat(found("Replaced; by the Act")).isEmpty();
        assertThat(found("If the head agrees")).containsExactly("condition: If the head agrees");
        assertThat(found("If asked, the head agrees")).isEmpty();
    }

    @Test
    @DisplayName("does not see hyphens, quotation marks or capitals")
    void folds() {
        assertThat(found("\u201cRACE-RELATED\u201d incident")).containsExactly("incident: RACE-RELATED\u201d incident");
    }

    @Test
    @DisplayName("that is missing is a fault of the program")
    void missing() {
        assertThatThrownBy(() -> CueList.read(CueListTest.class, "none.txt")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("refuses a word that no text can hold as one token")
    void noToken() {
        assertThatThrownBy(() -> CueList.read(CueListTest.class, "cues-with-a-hyphen.txt"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("\"grown-ups\" is no single token");
    }
}
