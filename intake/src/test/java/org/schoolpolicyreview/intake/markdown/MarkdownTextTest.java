package org.schoolpolicyreview.intake.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;

class MarkdownTextTest {

    @Test
    void headingsParagraphsAndLists() {
        assertThat(read("# Policy\n\nWe are *fair*.\n\n- one\n- two\n  - inner\n\n1. first\n2. second\n")).containsExactly(
                heading(1, "Policy"), paragraph("We are fair."), item(1, "-", "one"), item(1, "-", "two"),
                item(2, "-", "inner"), item(1, "1.", "first"), item(1, "2.", "second"));
    }

    @Test
    void aBoldLineAloneIsAHeadingBelowTheNearest() {
        assertThat(read("# Uniform\n\nDear families,\n\n**Hair and heads**\n\nAll styles are welcome.\n\n**PE**\n\nBring a kit.\n"))
                .containsExactly(heading(1, "Uniform"), paragraph("Dear families,"), heading(2, "Hair and heads"),
                        paragraph("All styles are welcome."), heading(2, "PE"), paragraph("Bring a kit."));
    }

    @Test
    void boldWordsThatAreNoHeadingStayAParagraph() {
        assertThat(read("# Policy\n\n**Ashlow Primary School**\n\nText.\n\n**Next review: July 2027**\n\n**We act. Always.**\n\n"
                + "**Privacy.** We keep little.\n")).filteredOn(Block.Heading.class::isInstance).hasSize(1);
    }

    @Test
    void aLineInCapitalsIsAHeading() {
        assertThat(read("Policy text.\n\nROLES AND DUTIES\n\nGovernors approve it.\n").get(1))
                .isEqualTo(heading(1, "ROLES AND DUTIES"));
    }

    @Test
    void aListOfOneShortItemIsANumberedHeading() {
        assertThat(read("Text.\n\n1. Introduction\n\nWe are fair.\n").get(1)).isEqualTo(heading(1, "1. Introduction"));
        assertThat(read("Text.\n\n1. We are fair.\n\nMore.\n").get(1)).isEqualTo(item(1, "1.", "We are fair."));
    }

    @Test
    void numberedParagraphsKeepTheirNumbers() {
        assertThat(read("2.1 The Trust is responsible.\n\n(a) first;\n\n(b) second.\n")).containsExactly(
                paragraph("2.1 The Trust is responsible."), paragraph("(a) first;"), paragraph("(b) second."));
    }

    @Test
    void linesThatWrapAreJoinedAndOthersKept() {
        assertThat(read("We are fair\nto all.  \nThis is new.\n\nApproved by: governors\nNext review: July 2027\n\n"
                + "We will\n(a) listen;\n(b) act.\n\nthe safe-\nguarding lead\n")).containsExactly(
                paragraph("We are fair to all.\nThis is new."), paragraph("Approved by: governors\nNext review: July 2027"),
                paragraph("We will\n(a) listen;\n(b) act."), paragraph("the safe-\nguarding lead"));
    }

    @Test
    void tables() {
        assertThat(read("| Step | When |\n| --- | --- |\n| Tell us | **Same** day |\n")).containsExactly(
                new Block.TableRow(1, true, List.of("Step", "When"), Place.NONE),
                new Block.TableRow(1, false, List.of("Tell us", "Same day"), Place.NONE));
    }

    @Test
    void anEmptyHeadOfATableIsLeftOut() {
        assertThat(read("| | |\n| --- | --- |\n| Edition | 9 |\n")).containsExactly(
                new Block.TableRow(1, false, List.of("Edition", "9"), Place.NONE));
    }

    @Test
    void tabsStandForColumns() {
        assertThat(read("Times:\n\nInquiry\t10 school days\tLead\nOutcome\t5 school days\tHead\n\n| a | b |\n| - | - |\n"))
                .containsExactly(paragraph("Times:"),
                        new Block.TableRow(1, false, List.of("Inquiry", "10 school days", "Lead"), Place.NONE),
                        new Block.TableRow(1, false, List.of("Outcome", "5 school days", "Head"), Place.NONE),
                        new Block.TableRow(2, true, List.of("a", "b"), Place.NONE));
    }

    @Test
    void footnotes() {
        assertThat(read("It is kept.[^1] For long.[^note]\n\n[^1]: On the log.\n[^note]: word\n")).containsExactly(
                paragraph("It is kept. For long."), new Block.Footnote("1", "On the log.", Place.NONE),
                new Block.Footnote("note", "word", Place.NONE));
    }

    @Test
    void imagesHtmlAndBreaksAreLeftOut() {
        assertThat(read("![a crest](crest.png) Our school\n\n<div>hidden</div>\n\n---\n\none<br>two <b>three</b>\n\n> quoted\n"))
                .containsExactly(paragraph("Our school"), paragraph("one\ntwo three"), paragraph("quoted"));
    }

    @Test
    void formsKeepTheirBoxes() {
        assertThat(read("- [ ] yes\n- [x] no\n")).containsExactly(item(1, "[ ]", "yes"), item(1, "[x]", "no"));
    }

    @Test
    void aTextFromAnotherMachineReadsTheSame() {
        String text = "# Policy\n\nWe are fair.  \nAlways.\n\n- one\n";
        assertThat(read("\ufeff" + text.replace("\n", "\r\n"))).isEqualTo(read(text));
    }

    @Test
    void aBlockKnowsItsLine() {
        assertThat(read("# Policy\n\nText.\n").get(1).place().origin().line()).isEqualTo(3);
    }

    @Test
    void aCommentMaySayWhereAPageBegins() {
        List<Block> blocks = read("First.\n\n<!-- page 2 -->\n\nSecond.\n\n| a | b |\n| - | - |\n");
        assertThat(blocks).extracting(block -> block.place().page().orElse("")).containsExactly("", "2", "2");
    }

    private static List<Block> read(String markdown) {
        return MarkdownText.read("policy.md", markdown);
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, text, Place.NONE);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text, Place.NONE);
    }

    private static Block item(int depth, String mark, String text) {
        return new Block.ListItem(depth, mark, text, Place.NONE);
    }
}
