package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands after "except" is left out, and only in that list. */
class LeftOutSaidTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            All staff except supply staff must act.                              | true
            All staff must act, with the exception of volunteers and supply staff. | true
            All staff, excluding our supply staff, must act.                     | true
            All staff except volunteers must act, and supply staff must too.     | false
            All staff must act without exception, supply staff included.         | false
            """)
    void whoIsLeftOut(String words, boolean leftOut) {
        int from = words.indexOf("supply staff");
        assertThat(LeftOutSaid.leavesOut(words, from, from + "supply staff".length())).isEqualTo(leftOut);
    }
}
