package org.schoolpolicyreview.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning too few is a name in a report; a warning too many teaches people to overlook all of them. */
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "the headteacher, Mrs Smith, decides | Mrs Smith", "Mr. J. Smith-Jones (chair) | Mr. J. Smith-Jones",
            "Ms O'Neill | Ms O'Neill", "Dr Ada Example | Dr Ada Example", "MR SMITH, Headteacher | MR SMITH",
            "Miss Example leads | Miss Example", "Cllr Example | Cllr Example",
            "told to Rev. A N Example | Rev. A N Example",
            "Sir Example's decision | Sir Example's", "Prof. Ó Briain | Prof. Ó Briain", "Mx Example | Mx Example",
            "Lady Example of the board | Lady Example", "by Rabbi Example | Rabbi Example"})
    void aTitleAndANameLookLikeAPerson(String text, String found) {
        assertThat(PersonalData.found(text)).containsOnlyKeys(found).containsValue("a person's name");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Miss a day and you miss a lot", "pupils must not miss Monday", "Miss Monday's lesson", "Miss PE",
            "Miss English lessons", "Dr Martin Luther King Jr. Primary School", "Dr Martin Luther King Day",
            "Dr Challoner's Grammar School", "the Lady Mayor", "Lord Mayor of Liverpool", "Lord Chief Justice",
            "the Lady Chancellor", "Sir William Macpherson's inquiry", "the Lord Scarman report",
            "Sir John Example report",
            "Mr A told Ms B", "Dear Sir or Madam", "Sir or Madam", "Lord of the Flies", "Dr Seuss", "Lady Example Road",
            "Mr [name]", "Mrs X and her child", "the headteacher", "Prof. of history", "St Mary's", "Ms", "Dr.",
            "Councillor Champion", "Sir Example Academy", "Sir Example Example Infant and Nursery School"})
    void schoolsOfficesAndOrdinaryWordsAreNoPersons(String text) {
        assertThat(PersonalData.found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"head@example.org", "a.b+c@school.example.sch.uk", "first_last@example.org"})
    void anAddressLooksLikeAnAddress(String address) {
        assertThat(PersonalData.found("write to " + address + ".")).containsOnlyKeys(address)
                .containsValue("an e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0151 496 0000", "(0151) 496 0000", "01514960000", "0151-496-0000", "+44 151 496 0000",
        "+44 (0)151 496 0000", "07700 900000", "0044 7700 900000", "020 7946 0000"})
    void aNumberOfTenOrElevenDigitsLooksLikeATelephone(String number) {
        assertThat(PersonalData.found("ring " + number + " at any time")).containsOnlyKeys(number)
                .containsValue("a telephone number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call 999", "call 101 or 999", "112", "Childline 0800 1111", "Stop Hate UK 0800 138 1625",
        "0300 123 1234", "0808 800 5000", "01/04/2021", "01-04-2021 02-05-2022", "04 03 2021 05 06 2022",
        "ref. 01510001111", "Reference number: 0151 000 1111", "ISBN 0 19 853453 1", "URN 104512", "341/2001",
        "2021-2022, 2022-2023", "section 149(1)", "0151", "charity number 0123456789", "@handle", "a @ b",
        "10,000,000,000",
        "0123456789012345", "http://example.org/0151-496-0000"})
    void emergencyNumbersHelplinesDatesAndReferencesAreNoTelephones(String text) {
        assertThat(PersonalData.found(text)).isEmpty();
    }
}
