package org.schoolpolicyreview.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.Wording;

/** The pieces that a long report in Word is made of: headings with a list of contents, captions with numbers, quotes. */
final class WordReport {

    private static final String FIELD_OF_CONTENTS = "TOC \\o \"1-2\" \\n \\h \\z \\u";

    private final WordFile file;
    private final List<Heading> headings = new ArrayList<>();
    private Optional<XWPFParagraph> contents = Optional.empty();
    private int tables;

    private record Heading(int level, String text, String bookmark) {}

    WordReport(WordFile file) {
        this.file = file;
    }

    /** A heading, which the list of contents leads to. */
    void heading(int level, String text) {
        Heading heading = new Heading(level, OfficeText.word(text), "_Toc" + (headings.size() + 1));
        headings.add(heading);
        XWPFParagraph paragraph = file.paragraph("Heading" + level);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(headings.size()));
        start.setName(heading.bookmark());
        WordFile.run(paragraph, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings.size()));
    }

    void text(String text) {
        if (!text.isBlank()) {
            file.paragraph("Normal", text);
        }
    }

    void labelled(String label, String text) {
        if (!text.isBlank()) {
            file.labelled("Normal", label, text);
        }
    }

    void bullet(String text) {
        file.paragraph("ListBullet", text);
    }

    void bullets(List<String> texts) {
        texts.forEach(this::bullet);
    }

    /** The document's own words, with the place where they stand. */
    void quote(Passage passage) {
        XWPFParagraph quote = file.paragraph("Quote");
        Optional<String> words = passage.words().map(Wording::quoted)
                .or(() -> passage.note().map(note -> "Noted by a reader: " + note));
        words.ifPresent(each -> {
            WordFile.run(quote, each);
            quote.createRun().addBreak();
        });
        WordFile.run(quote, passage.place() + ": " + passage.saw() + ".");
    }

    /** A table with a numbered caption above it; nothing where it has no rows. */
    void table(ReportTable table) {
        if (table.rows().isEmpty()) {
            return;
        }
        tables++;
        XWPFParagraph caption = file.paragraph("Caption");
        WordFile.run(caption, "Table ");
        WordFile.field(caption, "SEQ Table \\* ARABIC", tables);
        WordFile.run(caption, ". " + table.caption());
        WordTable.write(file, table);
    }

    /** Here the list of contents will stand. */
    void contentsHere() {
        file.paragraph("Contents", "Contents");
        contents = Optional.of(file.paragraph("TOC1"));
    }

    /** Writes the list of contents: as links, for without laying out the pages nobody knows their numbers. */
    void fillContents() {
        XWPFParagraph end = contents.orElseThrow();
        for (Heading heading : headings.stream().filter(each -> each.level() <= 2).toList()) {
            try (XmlCursor place = end.getCTP().newCursor()) {
                XWPFParagraph entry = file.document().insertNewParagraph(place);
                entry.setStyle("TOC" + heading.level());
                if (heading == headings.get(0)) {
                    XWPFRun begin = entry.createRun();
                    begin.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
                    entry.createRun().getCTR().addNewInstrText().setStringValue(FIELD_OF_CONTENTS);
                    entry.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
                }
                XWPFRun link = entry.createHyperlinkRun("");
                entry.getCTP().getHyperlinkArray(0).unsetId();
                entry.getCTP().getHyperlinkArray(0).setAnchor(heading.bookmark());
                link.setText(heading.text());
                link.setStyle("Hyperlink");
            }
        }
        end.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
