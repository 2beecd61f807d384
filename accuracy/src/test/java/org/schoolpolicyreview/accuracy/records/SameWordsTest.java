package org.schoolpolicyreview.accuracy.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Board of Trustees, the trustees, true",
        "Full governing board, the Governors, true",
        "Children and Families Committee of the governing board, Children and Families Committee, true",
        "Children and Families Committee of the governing board, the governing board, false",
        "Resources Committee, Standards Committee, false",
        "the Board, Board, true",
        "Headteacher (measures), the headteacher, true",
    })
    void bodiesAreTheSameByTheirHeadWords(String one, String other, boolean same) {
        assertThat(SameWords.sameBody(one, other)).isEqualTo(same);
        assertThat(SameWords.sameBody(other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "by July 2029, July 2029, true",
        "the deputy headteacher, Deputy headteacher and the inclusion team, true",
        "the caretaker, the deputy headteacher, false",
        "from 20% to 60%, 60%, true",
        "of the team, of the school, false",
    })
    void quotationsAreTheSameIfHalfOfTheShorterStandsInTheLonger(String one, String other, boolean same) {
        assertThat(SameWords.shared(one, other)).isEqualTo(same);
    }
}
