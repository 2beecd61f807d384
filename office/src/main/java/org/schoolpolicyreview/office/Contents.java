package org.schoolpolicyreview.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The list of contents: numbers of sections as links, and a field that Word can bring up to date.
 *
 * <p>Numbers of pages are left to Word, which alone lays out the pages: each entry has a field for its own, empty until
 * Word fills it (in print, or by "Update field"). A wrong number would mislead, and asking Word to count when it opens
 * the file makes it warn of "fields that may refer to other files", which frightens readers, and "No" is the button that
 * is ready. The numbers of sections are right everywhere, on paper too.
 */
final class Contents {

    private static final String FIELD = "TOC \\o \"1-2\" \\h \\z \\u";

    private final WordFile file;
    private final XWPFParagraph end;
    private final List<Heading> headings = new ArrayList<>();
    private int sections;
    private int within;

    /**
     * A heading that the list leads to.
     *
     * @param level 1 for a section, 2 for what stands in it
     * @param number as Word numbers it: 7, or 7.3
     * @param text its text
     * @param bookmark the name of the place
     */
    record Heading(int level, String number, String text, String bookmark) {}

    /** A list that stands here, as soon as it is written. */
    Contents(WordFile file) {
        this.file = file;
        file.paragraph("Contents", "Contents");
        end = file.paragraph("TOC1");
    }

    /** The next heading. */
    Heading next(int level, String text) {
        sections += level == 1 ? 1 : 0;
        within = level == 1 ? 0 : within + 1;
        Heading heading = new Heading(level, sections + (level == 1 ? "" : "." + within), OfficeText.word(text),
                "_Toc" + (headings.size() + 1));
        headings.add(heading);
        return heading;
    }

    /** How many headings there are so far. */
    int size() {
        return headings.size();
    }

    void write() {
        for (Heading heading : headings) {
            try (XmlCursor place = end.getCTP().newCursor()) {
                XWPFParagraph entry = file.document().insertNewParagraph(place);
                entry.setStyle("TOC" + heading.level());
                if (heading == headings.get(0)) {
                    mark(entry.getCTP().addNewR(), STFldCharType.BEGIN);
                    entry.getCTP().addNewR().addNewInstrText().setStringValue(FIELD);
                    mark(entry.getCTP().addNewR(), STFldCharType.SEPARATE);
                }
                link(entry.getCTP().addNewHyperlink(), heading);
            }
        }
        mark(end.getCTP().addNewR(), STFldCharType.END);
    }

    private static void link(CTHyperlink link, Heading heading) {
        link.setAnchor(heading.bookmark());
        link.addNewR().addNewT().setStringValue(heading.number());
        link.addNewR().addNewTab();
        CTR text = link.addNewR();
        text.addNewRPr().addNewRStyle().setVal("Hyperlink");
        text.addNewT().setStringValue(heading.text());
        link.addNewR().addNewTab();
        mark(link.addNewR(), STFldCharType.BEGIN);
        link.addNewR().addNewInstrText().setStringValue("PAGEREF " + heading.bookmark() + " \\h");
        mark(link.addNewR(), STFldCharType.SEPARATE);
        mark(link.addNewR(), STFldCharType.END);
    }

    private static void mark(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
