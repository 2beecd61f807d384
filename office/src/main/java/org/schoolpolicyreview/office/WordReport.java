package org.schoolpolicyreview.office;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.schoolpolicyreview.report.content.Passage;
import org.schoolpolicyreview.report.content.Wording;

/** The pieces that a long report in Word is made of: numbered headings with contents, captions with numbers, quotes. */
final class WordReport {

    private final WordFile file;
    private final Contents contents;
    private final Map<String, Contents.Heading> toldIn = new HashMap<>();
    private int tables;

    /** A report that goes on in this file, beginning with its contents. */
    WordReport(WordFile file) {
        this.file = file;
        contents = new Contents(file);
    }

    /** The heading of a section. */
    Contents.Heading section(String text) {
        return numbered(1, text);
    }

    /** The heading of a criterion, where a reader is told of it. */
    void criterion(String id, String title) {
        toldIn.put(id, numbered(2, id + ": " + title));
    }

    /** A heading within a section. */
    void within(String text) {
        numbered(2, text);
    }

    /** A small heading, which the contents leave out. */
    void small(String text) {
        file.paragraph("Heading3", text);
    }

    /** A criterion is told of in a section, without a heading of its own. */
    void tellsOf(String criterion, Contents.Heading section) {
        toldIn.putIfAbsent(criterion, section);
    }

    /** Whether a reader was told of a criterion so far. */
    boolean isToldOf(String criterion) {
        return toldIn.containsKey(criterion);
    }

    /** The section where a criterion is told of. */
    Contents.Heading toldIn(String criterion) {
        return toldIn.get(criterion);
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

    /** What goes on in the bullet above. */
    void beneath(String label, String text) {
        file.labelled("ListContinue", label, text);
    }

    /** The documents' own words, with the places where they stand. */
    void quotes(List<Passage> passages) {
        for (Passage passage : passages) {
            XWPFParagraph quote = file.paragraph("Quote");
            Stream.concat(passage.words().map(Wording::quoted).stream(),
                    passage.note().map(note -> "Noted by a reader: " + note).stream()).forEach(words -> {
                        WordFile.run(quote, words);
                        quote.createRun().addBreak();
                    });
            WordFile.run(quote, passage.place() + ": " + passage.saw() + ".");
        }
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

    /** The headings are known now. */
    void end() {
        contents.write();
    }

    private Contents.Heading numbered(int level, String text) {
        Contents.Heading heading = contents.next(level, text);
        XWPFParagraph paragraph = file.paragraph("Heading" + level);
        BigInteger id = BigInteger.valueOf(contents.size());
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(heading.bookmark());
        WordFile.run(paragraph, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
        return heading;
    }
}
