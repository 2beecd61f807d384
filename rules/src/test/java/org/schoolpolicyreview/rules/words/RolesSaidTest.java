package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A role is a post by its name; who stands in is another question. */
class RolesSaidTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The deputy headteacher leads on racist incidents.                                      | deputy headteacher
            The Assistant Principal for Inclusion leads our work.                                  | Assistant Principal
            The race equality lead looks at every report.                                          | race equality lead
            The Lead for Race Equality can be reached at the office.                               | Lead for Race
            The headteacher leads on incidents and the deputy head stands in when needed.          | headteacher
            In her absence the SENCO decides. The Anti-Racism Co-ordinator leads.                  | Anti-Racism Co-ordinator
            """)
    void aPostByItsName(String words, String role) {
        assertThat(RolesSaid.in(Passages.words(words))).containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The lead keeps the log.", "One senior leader leads on incidents.", "The person who leads on it decides.",
            "All staff lead by example.", "The school leads on this.", "The assistant headteacher stands in.",
            "The equality lead (vacant) keeps the log.",
            "The inclusion lead, a post that is currently vacant, decides.", "A race equality lead will be recruited.",
            "The inclusion lead (on maternity leave; cover to be arranged) decides.", "The anti-racism lead has not yet been appointed.",
            "The deputy lead is the assistant headteacher.", "When the lead is away, the SENCO decides."})
    void nobodyByName(String words) {
        assertThat(RolesSaid.in(Passages.words(words))).isEmpty();
    }

}
