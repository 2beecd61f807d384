package org.schoolpolicyreview.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How firmly some words put any stretch of them, here in square brackets. */
class FirmnessAtTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', nullValues = "PLAIN", textBlock = """
            [All staff] must act on it.                                                         | MUST
            Teachers, [supply staff] and trainees must act on it.                               | MUST
            Every pupil will be asked by [an adult whom they trust].                            | WILL
            Staff who see it must tell [the head] what they can remember.                       | MUST
            Staff must not keep it to themselves but must tell [the head].                      | MUST
            We tell [the head] and the head may ask for more.                                   | PLAIN
            If the child may be at risk, staff tell [the police].                               | PLAIN
            Where the lead is not available, staff tell [the deputy].                           | PLAIN
            The form, which may be short, goes to [the lead].                                   | PLAIN
            Someone who is not involved looks into it [within ten days].                        | PLAIN
            6.1 If something is not right, [a teacher] has a word with the family.              | PLAIN
            Staff do not judge but write [a record].                                            | PLAIN
            Staff do not judge, they write [a record].                                          | PLAIN
            Staff (not parents) write [a record].                                               | PLAIN
            [Every incident] goes on the log, so that we can count it.                          | PLAIN
            [Every incident] goes on the log, however small it may seem.                        | PLAIN
            Staff write [a record] without a name.                                              | PLAIN
            Governors are told [every term] in a report that does not name anyone.              | PLAIN
            Staff write [a record] whether or not it is proven.                                 | PLAIN
            Not only teachers but [all staff] act.                                              | PLAIN
            Advance it between those who share it and those who do not, and [foster relations]. | PLAIN
            Every incident, e.g. a remark, goes on [the log].                                   | PLAIN
            """)
    void whatGovernsTheStretchCounts(String words, Firmness firmness) {
        assertThat(at(words)).isEqualTo(Optional.ofNullable(firmness));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[All staff] must not act on it.", "Teachers, [supply staff] and trainees must not act on it.",
            "[Staff] must not act on it.",
            "[All staff], including lunchtime, office and supply staff, must not act on it.",
            "All staff, including lunchtime, office and [supply staff], must not act on it.",
            "The head will not tell [the parents].", "The head won't tell [the parents].", "The head won\u2019t tell [the parents].",
            "Staff mustn\u2019t tell [the parents].", "Staff do not have to tell [the parents].", "We don't need to tell [the parents].",
            "The head will never tell [the parents].",
            "The head will  not\ntell [the parents].", "The head will usually not tell [the parents].",
            "The head will, however, not tell [the parents].", "The head shall in no circumstances tell [the parents].",
            "The head cannot tell [the parents].", "[A deputy] is not available.", "No [deputy] is named.",
            "There is no [deputy].", "No member of staff will tell [the parents].", "Nobody tells [the parents].",
            "None of the staff will tell [the parents].", "[Parents] are never told.", "[Parents] are no longer told.",
            "Staff write a note instead of [a record].", "Staff write a note rather than [a record].",
            "Training is given without [supply staff].", "Training is for teachers, not for [supply staff].",
            "Neither the head nor [the deputy] leads on it.", "The school is unable to tell [the parents].",
            "If we need longer we will not tell you why, and give [a new date].",
            "The lead is the person who will not tell [the parents].",
            "There is no duty to tell [the parents].", "The head need not tell [the parents].",
            "Not all staff tell [the parents].", "The head refuses to tell [the parents].",
            "Staff will not (e.g. by telephone) tell [the parents].", "A teacher rarely tells [the parents].",
            "Staff must make sure that the record will not be sent to [the parents]."})
    void aDenialThatGovernsTheStretchIsNoticed(String words) {
        assertThat(at(words)).contains(Firmness.WILL_NOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ignoring it is [not an option].", "Racism [must not be ignored].", "It is [never acceptable].",
            "Racism must not be ignored by [any member of staff].", "Staff must not fail to tell [the head].",
            "It is never acceptable for [any member of staff] to look away.", "No member of staff may ignore [a racist incident].",
            "Staff must never ignore what they see and tell [the head].", "Staff tell [the head] without delay.",
            "The time must not exceed [one school day].", "Staff will not tolerate [racism]."})
    void toForbidWhatIsBadIsAPromise(String words) {
        assertThat(at(words).orElse(Firmness.WILL)).isIn(Firmness.MUST, Firmness.WILL, Firmness.SHOULD);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [All staff] may act on it.                                            | MAY
            [Every incident], however small, may go on the log.                   | MAY
            The log is open, so that staff may record [every incident].           | MAY
            If a child may be in danger, [the adult] may tell the police.         | MAY
            Where it has been seen, [all staff] may act on it.                    | MAY
            Every [adult] who works here, site staff included, may act on it.     | MAY
            The adult must sign it but the head may write [a record].             | MAY
            The adult must sign it and tell the lead, who may write [a record].   | MAY
            Staff must make sure that parents may be told [at once].              | MAY
            Staff may write what they must of it in [a record].                   | MAY
            Staff where possible write [a record].                                | WHERE_POSSIBLE
            Staff write [a record] if this is possible.                           | WHERE_POSSIBLE
            Our aim is to tell [the parents].                                     | WHERE_POSSIBLE
            Staff normally write [a record].                                      | WHERE_POSSIBLE
            Staff will often write [a record].                                    | WHERE_POSSIBLE
            The head will consider telling [the parents].                         | WILL_CONSIDER
            """)
    void whatIsPutWeaklyIsNotBelieved(String words, Firmness firmness) {
        assertThat(at(words)).contains(firmness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We aim to keep children safe and staff will write [a record].",
            "Staff will, where possible, separate the children and the adult must write [a record].",
            "Staff must write [a record] and the head will, if possible, call the family."})
    void wherePossibleOfSomethingElseWeakensNothing(String words) {
        assertThat(at(words)).isPresent().get().isIn(Firmness.WILL, Firmness.MUST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Staff must write the record within one school day.", "The headteacher will tell governors every term.",
            "All incidents must be written down, and the lead must be told within 24 hours.",
            "Staff who see it must write what they can remember within one school day.",
            "Any adult who is told of it must tell the lead, who will write the record within one school day.",
            "Within one school day the adult must write it.", "The record must be written and it must be sent within one school day.",
            "If the child is at risk, staff must, before all else, tell the lead within one school day.",
            "Staff must ensure that the record will be written within one school day.",
            "Staff, and this includes supply staff, must write it within one school day."})
    void whatEveryWillAndMustIsTurnedIntoIsNoticed(String words) {
        assertThat(of(words)).isIn(Firmness.MUST, Firmness.WILL);
        assertThat(of(words.replaceAll("\\b(will|must)\\b", "$1 not"))).isEqualTo(Firmness.WILL_NOT);
        assertThat(of(words.replace("will", "won\u2019t").replace("must", "mustn't"))).isEqualTo(Firmness.WILL_NOT);
        assertThat(of(words.replaceAll("\\b(will|must)\\b", "$1 never"))).isEqualTo(Firmness.WILL_NOT);
        assertThat(of(words.replaceAll("\\b(will|must)\\b", "may"))).isEqualTo(Firmness.MAY);
        assertThat(of(words.replaceAll("\\b(will|must)\\b", "where possible"))).isEqualTo(Firmness.WHERE_POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We strive to ensure that [every report] must go on the log.", "It is hoped that [every report] goes on the log.",
            "We aim to see that before home is told, the lead must ask [the child].", "As a general rule, [every report] goes on the log.",
            "[Every report] must go on the log, where possible.", "In straightforward cases [every report] goes on the log.",
            "The school works towards a position in which [every report] goes on the log."})
    void aHopeIsNoPromise(String words) {
        assertThat(at(words)).contains(Firmness.WHERE_POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We hope that all are safe, and the lead must tell [the head].",
            "[The head] must be told, and we will talk about it in assembly where possible."})
    void aHopeForSomethingElseWeakensNothing(String words) {
        assertThat(at(words)).contains(Firmness.MUST);
    }

    @Test
    void whatIsBeingThoughtAboutIsNoPromise() {
        assertThat(at("We are thinking about training [every year].")).contains(Firmness.WILL_CONSIDER);
        assertThat(at("The school is considering [yearly] training.")).contains(Firmness.WILL_CONSIDER);
    }

    @Test
    void ofTheSameTimeTwiceTheWeakerPlaceCounts() {
        assertThat(of("The lead must be told within one school day. The record may be written within one school day."))
                .isEqualTo(Firmness.MAY);
    }

    @Test
    void aStretchMustStandInTheWords() {
        assertThatThrownBy(() -> FirmnessInWords.at("Staff act.", 4, 40)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Optional<Firmness> at(String words) {
        int from = words.indexOf('[');
        int to = words.indexOf(']') - 1;
        return FirmnessInWords.at(words.replace("[", "").replace("]", ""), from, to);
    }

    private static Firmness of(String words) {
        Passage statement = Passages.words(words);
        return words.contains("term") ? FirmnessInWords.ofRhythm(statement) : FirmnessInWords.of(statement);
    }

    @Test
    void whatOpensAListGovernsItsMembersUpToTheEndOfTheSentence() {
        String may = "Staff may: write the record; tell the lead; ring home. The head signs it.";
        assertThat(FirmnessInWords.at(may, may.indexOf("tell the lead"), may.indexOf("; ring"))).contains(Firmness.MAY);
        assertThat(FirmnessInWords.at(may, may.indexOf("signs"), may.indexOf(" it."))).isEmpty();
        String not = "We will not: write the record; tell the lead.";
        assertThat(FirmnessInWords.at(not, not.indexOf("tell the lead"), not.length() - 1)).contains(Firmness.WILL_NOT);
    }
}
