package org.schoolpolicyreview.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInSentencesTest {

    static Stream<Arguments> sentencesWithDates() {
        return Stream.of(
                arguments("Approved by the governing body in September 2024, to be reviewed by September 2027",
                        List.of("September 2024", "by September 2027")),
                arguments("Agreed by the Local Academy Council: 1 October 2025. Review: September 2026.",
                        List.of("1 October 2025", "September 2026")),
                arguments("In 2024-25 suspensions were twice their share; a mentor was appointed in January 2025.",
                        List.of("2024-25", "January 2025")),
                arguments("By July 2028 raise the share from 18% (registers, spring 2025) to 40%.",
                        List.of("By July 2028", "spring 2025")),
                arguments("at the expected standard by the end of Year 6 in 2027. In 2023 it was 52%.",
                        List.of("2027", "2023")),
                arguments("In 2024, 6% of our leaders and 21% of our pupils were from minority ethnic groups",
                        List.of("2024")),
                arguments("| Director of People | Trust Board, 18 March 2025 | 3.1 | March 2027 |",
                        List.of("18 March 2025", "March 2027")),
                arguments("| Spring Term 2003 | Governors (C, C & S Committee) | Autumn 2019 |",
                        List.of("Spring Term 2003", "Autumn 2019")),
                arguments("which required us to have a policy by 31 May 2002, and to publish the results each year",
                        List.of("by 31 May 2002")),
                arguments("We have bought new books for every class (spring 2023).", List.of("spring 2023")),
                arguments("The pupil may move in May 2024.", List.of("May 2024")),
                arguments("Approved October 24 and checked in Sept '25.", List.of("October 24", "Sept '25")),
                arguments("no later than 31 March 2027 at the latest",
                        List.of("no later than 31 March 2027 at the latest")),
                arguments("Reviewed 04/03/2021 (applicable from 01/04/2021).", List.of("04/03/2021", "01/04/2021")),
                arguments("by the end of the academic year 2023/24, every class",
                        List.of("by the end of the academic year 2023/24")),
                arguments("from September 2024 to August 2028", List.of("September 2024", "August 2028")),
                arguments("We ask each March. In 2025, 78% agreed; in July, in 2026, fewer.", List.of("2025", "2026")),
                arguments("The September 2024/25 intake", List.of("2024/25")),
                arguments("Class 3 September 2024 newsletter", List.of("September 2024")),
                arguments("The duty has been law since 2011 and was extended", List.of("2011")),
                arguments("Not before 31 February 2027.", List.of("before 31 February 2027")));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithDates")
    void theDatesOfASentence(String sentence, List<String> dates) {
        assertThat(WrittenDate.foundIn(sentence)).extracting(WrittenDate::text).isEqualTo(dates);
    }

    @ParameterizedTest
    @MethodSource("sentencesWithDates")
    void whatIsFoundIsUnderstoodOrImpossible(String sentence) {
        assertThat(WrittenDate.foundIn(sentence))
                .allMatch(date -> date.understood() || date.impossible().isPresent());
    }

    @Test
    void aDateThatCannotBeIsFoundToo() {
        assertThat(WrittenDate.foundIn("We meet on 31 February 2027.")).singleElement()
                .extracting(date -> date.impossible().orElseThrow()).isEqualTo("there is no 31 February 2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The children of Year 4 and Years 5 and 6 met five times.",
            "See page 12, section 149 and paragraph 3.4.21.",
            "Open to children aged 3 to 11, and to ages 24-25.",
            "The policy is based on the Equality Act 2010 and the Human Rights Act 1998.",
            "the Equality Act 2010 (Specific Duties and Public Authorities) Regulations 2017",
            "the Race Relations Act 1976 (Statutory Duties) Order 2001",
            "Keeping Children Safe in Education 2023",
            "SI 2017/353 and Regulations 2010/11",
            "Parents may take 24 hours. Staff may 10 times a week.",
            "In May 24 pupils joined, and in March 30 left.",
            "We march 24 miles in spring 10 times.",
            "Level 4+ from 64% to 80%; 24/25 pupils took part.",
            "Ring 01632 960 771 or 0151 496 0877, or write to P.O. Box 2024.",
            "In 2000 schools and by 2010 rules",
            "Version 2024-25 of the code",
            "Years 10/11/12 and houses 5/6/7",
            "The scheme 2011 - 2014 and the objectives 2019-2023",
            "by December, each spring term, on 4 March, by 30 March each year",
            "The score was 2023-4, the price £2,400 and 2010s music.",
            "We stop in March. 2025 was a good year.",
            "The bands march 24, and we may 19, or so.",
            "See file 11/12/10/2011 and code A2023-24.",
            "On October 15 we held a meeting.",
            "We spend the financial year 2024/25 budget."})
    void whatMayBeSomethingElseIsNoDate(String sentence) {
        assertThat(WrittenDate.foundIn(sentence)).isEmpty();
    }
}
