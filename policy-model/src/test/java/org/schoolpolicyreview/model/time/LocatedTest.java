package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Parents are told by 4 pm. | by 4 pm | same day",
            "Parents are told by 10.30 a.m. the next school day. | by 10.30 a.m. the next school day | 1 school day",
            "The family is rung on the next school day before 10 am. | on the next school day before 10 am | 1 school day",
            "Read by 9.15 the next morning. | by 9.15 the next morning | 1 day",
            "The report is with the lead by day 10. | day 10 | 10 days",
            "Day 5: both families are told. | Day 5 | 5 days",
            "The inquiry takes no longer than ten school days. | no longer than ten school days | 10 school days",
            "It must take not more than 15 school days. | not more than 15 school days | 15 school days",
            "This can take up to five school days. | up to five school days | 5 school days",
            "We may then need three more days. | three more days | 3 days",
            "New staff have it in the first fortnight. | in the first fortnight | 2 weeks",
            "Write it down before you go home. | before you go home | same day",
            "It is logged by the end of the lesson. | by the end of the lesson | same day",
            "It is logged by the end of that day. | by the end of that day | same day"})
    void aLimitStandsWhereItsWordsDo(String sentence, String words, String span) {
        List<Located<TimeLimit>> found = TimeLimit.locatedIn(sentence);
        assertThat(found).hasSize(1);
        assertThat(sentence.substring(found.get(0).start(), found.get(0).end())).isEqualTo(words);
        assertThat(found.get(0).value().span()).map(Span::toString).contains(span);
    }

    @Test
    void aCellMayBeALimit() {
        assertThat(TimeLimit.foundIn("Inquiry | 10 school days | Lead")).extracting(TimeLimit::text)
                .containsExactly("10 school days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A suspension of up to five days may follow.", "Lessons start at 9.15 on Day trips.",
            "INSET day 3 is in May.", "Attendance rose by 4.25 points.", "It may spill over to the next morning."})
    void whatOnlyLooksLikeALimit(String sentence) {
        assertThat(TimeLimit.foundIn(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Each September it is sent home. | Each September | every year",
            "Governors look at it every June. | every June | every year",
            "Governors look at it in the summer term. | in the summer term | every year",
            "The lead reports at each half term. | each half term | every half term",
            "Review cycle: 24 months | 24 months | every 24 months",
            "It has a three-year review cycle. | a three-year review cycle | every 3 years",
            "It is reviewed every 3 yrs. | every 3 yrs | every 3 years",
            "Reviewed 2-yearly. | 2-yearly | every 2 years"})
    void aRhythmStandsWhereItsWordsDo(String sentence, String words, String interval) {
        List<Located<Rhythm>> found = Rhythm.locatedIn(sentence);
        assertThat(found).hasSize(1);
        assertThat(sentence.substring(found.get(0).start(), found.get(0).end())).isEqualTo(words);
        assertThat(found.get(0).value().interval()).map(Interval::toString).contains(interval);
    }

    @Test
    void whatTriggersARhythmIsNotItsPlace() {
        String sentence = "It is reviewed every two years, or sooner if the headteacher asks.";
        Located<Rhythm> found = Rhythm.locatedIn(sentence).get(0);
        assertThat(sentence.substring(found.start(), found.end())).isEqualTo("every two years");
        assertThat(found.value().triggers()).containsExactly("sooner if the headteacher asks");
    }

    @Test
    void aTermToComeIsNoRhythm() {
        assertThat(Rhythm.foundIn("It will be reviewed in the summer term.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Adopted: 19.11.13 | 2013-11-19",
            "Approved 18-1-18 by governors. | 2018-01-18",
            "Last reviewed: 09/2024 | 2024-09-01 to 2024-09-30",
            "It is reviewed in Michaelmas Term 2026. | 2026-09-01 to 2026-12-31",
            "Ratified Dec 14, 2023 | 2023-12-14",
            "Ratified 4/3/21 | 2021-03-04"})
    void datesAsSchoolsWriteThem(String sentence, String range) {
        assertThat(WrittenDate.foundIn(sentence)).hasSize(1);
        assertThat(WrittenDate.foundIn(sentence).get(0).range()).map(DateRange::toString).contains(range);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Our objectives 2025-29 | 2025-29",
            "Our objectives for 2025 to 2029 are these. | 2025 to 2029",
            "It runs from July 2025 to July 2029. | July 2025 to July 2029",
            "In 2023/24 there were nine. | 2023/24",
            "Valid between September 2024 and August 2027. | between September 2024 and August 2027",
            "This is a four-year plan. | a four-year plan"})
    void aPeriodStandsWhereItsWordsDo(String sentence, String words) {
        assertThat(WrittenPeriod.locatedIn(sentence)).extracting(found -> sentence.substring(found.start(), found.end()))
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"By 2025/26 all are trained.", "Years 3 to 6 have it.", "A three-year-old joined.",
            "It was agreed in July 2025."})
    void whatIsNoPeriod(String sentence) {
        assertThat(WrittenPeriod.locatedIn(sentence)).isEmpty();
    }
}
