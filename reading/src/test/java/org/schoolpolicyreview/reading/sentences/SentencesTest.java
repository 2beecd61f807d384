package org.schoolpolicyreview.reading.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schoolpolicyreview.reading.sentences.Texts.heading;
import static org.schoolpolicyreview.reading.sentences.Texts.item;
import static org.schoolpolicyreview.reading.sentences.Texts.paragraph;
import static org.schoolpolicyreview.reading.sentences.Texts.read;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.reading.Folded;
import org.schoolpolicyreview.reading.Sentence;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "We act at once. # Parents are told.",
            "Some groups, e.g. Roma pupils, i.e. those on the list, are counted.",
            "Mrs. J. Okafor and Dr. Ali lead on this. # Ask them.",
            "See No. 5, para. 3 and s. 149 of the Act. # It applies.",
            "St. Anne's and St. Mark's share a lead.",
            "Ring before 10 a.m. # Somebody answers.",
            "Ring before 10 a.m. on any day.",
            "They said \"It was a joke.\" # We do not agree.",
            "(It is on the website.) # It is free.",
            "Attendance was 92.4% in 2024. # It rose.",
            "Go to www.school.sch.uk/equality. # It is there.",
            "Write to office@school.sch.uk or ring.",
            "Is it racist? # If anybody thinks so, yes. # Tell us!",
            "\"What was said just before?\" and the answer are on the form.",
            "Wait ... then ask again... # Then write.",
            "Signed ................ Date ..........",
            "2.1 The Trust is responsible. # It reports each year.",
            "1. The school records it. # It tells the council.",
            "Objective 1. Raise attendance. # Owner: the head.",
            "C3. The lead decides. # The head is told.",
            "Hair. # It is to be tidy.",
            "B. The Act applies. # So does the Code.",
            "This is in Appendix A. # The form is there.",
            "This includes names, jokes, etc. # All are recorded.",
            "It is kept in the office (see Fig. 2). # Ask there.",
            "It was agreed in Sept. 2024. # It holds.",
            "It is a matter for the school.The head decides." })
    void aSentenceEndsWhereAReaderWouldEndIt(String marked) {
        String[] sentences = marked.split(" # ");
        String text = String.join(" ", sentences);
        List<String> read = read(paragraph(text)).stream().map(Sentence::text).toList();
        if (text.contains("school.The")) {
            assertThat(read).containsExactly("It is a matter for the school.", "The head decides.");
        } else {
            assertThat(read).isEqualTo(Arrays.asList(sentences));
        }
    }

    @Test
    void linesWithLabelsAreSentencesOfTheirOwn() {
        assertThat(read(paragraph("Approved by: Full governing board\nNext review: July 2027\nOwner: Headteacher")))
                .extracting(Sentence::text)
                .containsExactly("Approved by: Full governing board", "Next review: July 2027", "Owner: Headteacher");
    }

    @Test
    void headingsStandAboveWhatFollowsThem() {
        List<Sentence> read = read(heading(1, "Equality Policy"), heading(2, "Roles"), heading(3, "Governors"),
                paragraph("They approve it."), heading(2, "Review"), paragraph("Each year."));
        assertThat(read.get(3).context().headings()).containsExactly("Equality Policy", "Roles", "Governors");
        assertThat(read.get(5).context().headings()).containsExactly("Equality Policy", "Review");
        assertThat(read.get(5).quotation().section()).contains("Review");
    }

    @Test
    void theOpeningLineBelongsToEachItem() {
        List<Sentence> read = read(paragraph("This matters. Staff must:"), item(1, "listen;"), item(1, "tell the lead:"),
                item(2, "in words,"), item(2, "on the form."), item(1, "ring home."));
        assertThat(read.get(2).context().opener()).contains("Staff must:");
        assertThat(read.get(4).context().opener()).contains("Staff must: tell the lead:");
        assertThat(read.get(6).context().opener()).contains("Staff must:");
    }

    @Test
    void aListMayBeOpenedByASentenceThatSaysSo() {
        assertThat(read(paragraph("We have the following aims."), item(1, "Fairness.")).get(1).context().opener())
                .contains("We have the following aims.");
        assertThat(read(paragraph("We are kind."), item(1, "Fairness.")).get(1).context().opener()).isEmpty();
    }

    @Test
    void aListThatRunsOnInAParagraphHasItsItems() {
        List<Sentence> read = read(paragraph("We have due regard to the need to: (a) eliminate discrimination; "
                + "(b) advance equality of opportunity; and (c) foster good relations. We publish how."));
        assertThat(read).extracting(Sentence::text).containsExactly("We have due regard to the need to:",
                "(a) eliminate discrimination;", "(b) advance equality of opportunity; and", "(c) foster good relations.",
                "We publish how.");
        assertThat(read).extracting(Sentence::kind).containsExactly(Sentence.Kind.PROSE, Sentence.Kind.ITEM,
                Sentence.Kind.ITEM, Sentence.Kind.ITEM, Sentence.Kind.PROSE);
        assertThat(read.get(3).context().opener()).contains("We have due regard to the need to:");
        assertThat(read.get(4).context().opener()).isEmpty();
    }

    @Test
    void lettersThatNameAnArticleAreNoList() {
        assertThat(read(paragraph("We rely on Article 6(1)(e) and on paragraphs (a) and (b) of the schedule."))).hasSize(1);
    }

    @Test
    void letteredParagraphsAreItems() {
        List<Sentence> read = read(paragraph("The adult will"), paragraph("(a) stop it;"), paragraph("(b) write it down."),
                paragraph("The form is in the office."));
        assertThat(read.get(2).kind()).isEqualTo(Sentence.Kind.ITEM);
        assertThat(read.get(2).context().opener()).contains("The adult will");
        assertThat(read.get(3).context().opener()).isEmpty();
    }

    @Test
    void anAnswerHasItsQuestion() {
        List<Sentence> read = read(paragraph("Who do I tell?"), paragraph("Any adult."), paragraph("They listen."));
        assertThat(read.get(1).context().opener()).contains("Who do I tell?");
        assertThat(read.get(2).context().opener()).isEmpty();
        assertThat(read(paragraph("Can I say it without my name? Yes, on the form.")).get(1).context().opener())
                .contains("Can I say it without my name?");
    }

    @Test
    void aRowKnowsItsColumns() {
        List<Sentence> read = read(row(true, "Step", "By whom", "When"), row(false, "Tell the lead", "", "Same day"));
        assertThat(read.get(0).kind()).isEqualTo(Sentence.Kind.HEAD_ROW);
        Sentence row = read.get(1);
        assertThat(row.text()).isEqualTo("Tell the lead | | Same day");
        assertThat(row.context().columns()).extracting(cell -> cell.head()).containsExactly("Step", "By whom", "When");
        assertThat(row.context().columns()).allSatisfy(cell -> assertThat(row.words(cell.span())).isEqualTo(cell.text()));
    }

    @Test
    void inATableOfLabelsTheFirstCellIsTheHeadOfTheSecond() {
        List<Sentence> read = read(row(true, "Headteacher", "Mrs Green"), row(false, "Adopted", "19.11.13"),
                row(false, "Last reviewed", "February 2014"));
        assertThat(read).extracting(Sentence::kind).containsOnly(Sentence.Kind.ROW);
        assertThat(read.get(0).context().columns().get(1).head()).isEqualTo("Headteacher");
        assertThat(read.get(1).context().columns().get(1).head()).isEqualTo("Adopted");
    }

    @Test
    void headsThatNameNothingLeaveTheLabels() {
        List<Sentence> read = read(row(true, "Item", "Detail"), row(false, "Review", "July 2027"));
        assertThat(read.get(0).kind()).isEqualTo(Sentence.Kind.HEAD_ROW);
        assertThat(read.get(1).context().columns().get(1).head()).isEqualTo("Review");
    }

    @Test
    void aTableWithoutMarkedHeadsMayHaveThem() {
        List<Sentence> read = read(row(false, "Strand", "Action", "Lead"), row(false, "Race", "Train staff", "HT"),
                row(false, "Sex", "Clubs", "DHT"));
        assertThat(read.get(0).kind()).isEqualTo(Sentence.Kind.HEAD_ROW);
        assertThat(read.get(1).context().columns().get(2).head()).isEqualTo("Lead");
    }

    @Test
    void aNoteIsNotTheDocumentsOwnWords() {
        assertThat(read(new Block.Note("The policy says so.", Place.NONE)).get(0).quotation().ownWords()).isFalse();
    }

    @Test
    void theWordsOfASentenceLeadBackToThoseThatStandThere() {
        List<Sentence> read = read(paragraph("The school\u2019s safe-\nguarding lead acts. \u201cAt once.\u201d"));
        assertThat(read).allSatisfy(sentence ->
                assertThat(Folded.of(sentence.quotation().text()).text()).isEqualTo(sentence.text()));
        assertThat(read.get(0).quotation().text()).isEqualTo("The school\u2019s safe-\nguarding lead acts.");
    }

    @Test
    void everyLetterStandsInExactlyOneSentence() {
        String[] texts = {"We will: (a) listen; (b) act. Then? (c) no", "1.2 e.g. this. That", "\u2022 one \u2022 two",
                "Q: Who? A: You. \nName: ____\n(i) x y z w v u\n(ii) more", "a) alone b) again and again", "... . ? !",
                "See (a) and (b) or (c) below. A. B. C."};
        for (String text : texts) {
            String all = String.join("", read(paragraph(text)).stream().map(Sentence::text).toList());
            assertThat(all.replace(" ", "")).isEqualTo(Folded.of(text).text().replace(" ", ""));
        }
    }

    private static Block row(boolean head, String... cells) {
        return new Block.TableRow(1, head, List.of(cells), Place.NONE);
    }

    @Test
    void aQuestionAndABareAnswerSayNothing() {
        List<Sentence> sentences = read(paragraph("Must every member of staff act?"), paragraph("Yes."),
                paragraph("May a pupil tell us?"), paragraph("Yes, any adult and any prefect."), paragraph("Staff act."));
        assertThat(sentences).extracting(Sentence::asksOnly).containsExactly(true, true, true, false, false);
    }
}
