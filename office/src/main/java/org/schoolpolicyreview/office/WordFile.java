package org.schoolpolicyreview.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A Word document on A4, with styles of our own, in British English. Everything is written through named styles, so that
 * a reader can change the look of all of it at once, and a screen reader knows what is a heading.
 */
final class WordFile implements AutoCloseable {

    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;

    private final XWPFDocument document = new XWPFDocument();
    private final int margin;
    private final boolean landscape;

    /** An empty document with margins of so many twentieths of a point. */
    WordFile(int margin, boolean landscape) {
        this.margin = margin;
        this.landscape = landscape;
        styles();
        page(document.getDocument().getBody().addNewSectPr());
    }

    XWPFDocument document() {
        return document;
    }

    /** How wide the text is. */
    int width() {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * margin;
    }

    /** A paragraph of a style, still without text. */
    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** A paragraph of a style. */
    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = paragraph(style);
        run(paragraph, text);
        return paragraph;
    }

    /** A paragraph with a label before it. */
    void labelled(String style, String label, String text) {
        XWPFParagraph paragraph = paragraph(style);
        run(paragraph, label + " ").setBold(true);
        run(paragraph, text);
    }

    /** Text with what belongs to Word alone left out. */
    static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        boolean before = text.startsWith(" ");
        boolean after = text.endsWith(" ");
        run.setText((before ? " " : "") + OfficeText.word(text) + (after ? " " : ""));
        return run;
    }

    /** At the foot of every page: a text, and the number of the page. */
    void footer(String text) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        run(foot, text + ". ");
        run(foot, "Page ");
        field(foot, "PAGE");
        run(foot, " of ");
        field(foot, "NUMPAGES");
    }

    /** A field that Word counts itself. */
    static void field(XWPFParagraph paragraph, String instruction) {
        field(paragraph, instruction, 1);
    }

    /** A field that Word counts itself, with the number that it shows until then. */
    static void field(XWPFParagraph paragraph, String instruction, int number) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue(String.valueOf(number));
    }

    void write(String title, LocalDate asOf, OutputStream out) throws IOException {
        SameBytes.write(document, title, asOf, out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void page(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(margin));
        margins.setRight(BigInteger.valueOf(margin));
        margins.setTop(BigInteger.valueOf(margin));
        margins.setBottom(BigInteger.valueOf(margin));
        margins.setHeader(BigInteger.valueOf(margin / 2));
        margins.setFooter(BigInteger.valueOf(margin / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void styles() {
        try (InputStream styles = WordFile.class.getResourceAsStream("styles.xml");
                InputStream numbering = WordFile.class.getResourceAsStream("numbering.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e); // the files are part of this module
        }
    }
}
