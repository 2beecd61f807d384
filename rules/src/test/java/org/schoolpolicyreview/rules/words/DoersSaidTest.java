package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In "Pupils can tell a teacher" only the pupils tell. */
class DoersSaidTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Pupils and parents can tell any member of staff.                 | parents         | true
            Pupils and parents can tell any member of staff.                 | member of staff | false
            Pupils can tell a teacher, and parents can ring the office.      | parents         | true
            Tell a teacher. Parents use the form.                            | Parents         | true
            Reports from pupils, parents and witnesses are welcome.          | witnesses       | true
            It can be reported through the parents' app.                     | parents         | false
            Children can talk to their parents.                              | parents         | false
            You can report it to staff.                                      | staff           | false
            """)
    void whoDoesIt(String words, String who, boolean does) {
        int from = words.indexOf(who);
        assertThat(DoersSaid.doIt(words, from, from + who.length())).isEqualTo(does);
    }
}
