package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reads like a promise and may be none: the stretch is in square brackets. */
class UnpromisedSaidTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Some schools say that [every report] goes on the log.                   | Some schools say
            At our partner school, staff write it [within one day].                 | At our partner school
            The guidance says that staff should write it [within one day].          | guidance says
            Ofsted expects that [every report] goes on the log.                     | Ofsted expects
            It is not the case that [every report] must go on the log.              | It is not the case
            We no longer promise that [every report] will go on the log.            | We no longer promise
            There is no rule that [every report] must go on the log.                | There is no rule
            It has been suggested that [every report] goes on the log.              | It has been suggested
            Governors are still discussing whether [every report] goes on the log.  | discussing whether
            A parent asked whether [every report] goes on the log.                  | asked whether
            The headteacher may decide that [every report] goes on the log.         | may decide that
            The following is not done here: [every report] goes on the log.         | The following is not done here:
            For example, a school might decide that [every report] is kept.           | For example, a school
            It used to be our rule that [every report] goes on the log.             | It used to
            In the past, [every report] went on the log.                            | In the past
            We plan that [every report] goes on the log.                            | We plan that
            [Every report] goes on the log. This does not apply at our school.      | This does not apply
            [Every report] goes on the log. This is an example only.                | This is an example
            Training for [support staff] is optional.                               | is optional
            Should [every report] go on the log?                                    | Should Every report go on the log
            """)
    void whatMayBeNoPromise(String words, String takenBack) {
        assertThat(around(words)).hasValueSatisfying(found -> assertThat(found).isEqualToIgnoringCase(takenBack));
    }

    @ParameterizedTest
    @ValueSource(strings = {"As the council's guidance recommends, [every report] is kept.", "As the guidance says, [every report] goes on the log.", "Some schools wait, but we put [every report] on the log.",
            "Unlike some schools, we promise that [every report] goes on the log.", "Some schools do nothing. [Every report] goes on the log.",
            "In line with the council's guidance, [every report] goes on the log.", "The governing board has decided that [every report] is kept.",
            "Whether or not it was meant, [every report] goes on the log.", "In the past it was not written down, but now [every report] is.",
            "Did something happen? [Every report] goes on the log.", "May I choose [any adult]? Yes, whom you trust.",
            "The form is used to record [every report].", "[Every report] goes on the log. This is not optional.",
            "Although the guidance says that parents may wait, [both families] are told.", "The lead asks the child [within two weeks] whether it has stopped.",
            "It is our policy that [every report] goes on the log.", "The Equality Act requires us to [eliminate discrimination]."})
    void whatIsAPromise(String words) {
        assertThat(around(words)).isEmpty();
    }

    @Test
    void aStretchOutsideTheWordsIsRefused() {
        assertThatThrownBy(() -> UnpromisedSaid.around("Short.", 3, 30)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Optional<String> around(String marked) {
        int from = marked.indexOf('[');
        int to = marked.indexOf(']') - 1;
        return UnpromisedSaid.around(marked.replace("[", "").replace("]", ""), from, to);
    }
}
