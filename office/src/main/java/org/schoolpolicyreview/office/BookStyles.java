package org.schoolpolicyreview.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look. Red is for unmet legal duties only, and never says anything alone. */
final class BookStyles {

    private static final String FONT = "Arial";
    private static final byte[] BLACK = {0x0b, 0x0c, 0x0c};
    private static final byte[] RED = {(byte) 0xa6, 0x1b, 0x0c};
    private static final byte[] BLUE = {0x1d, 0x4e, (byte) 0x89};
    private static final byte[] LINE = {(byte) 0xb5, (byte) 0xbe, (byte) 0xc8};
    private static final byte[] GREY = {(byte) 0xdd, (byte) 0xe3, (byte) 0xea};
    private static final short BODY = 12;
    private static final short TITLE = 16;

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle header;
    private final CellStyle wrapped;
    private final CellStyle unmetDuty;
    private final CellStyle link;

    BookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        measureIn(workbook.getFontAt(0));
        title = style(font(TITLE, BLACK, true), false);
        note = style(font(BODY, BLACK, false), false);
        header = filled(lined(style(font(BODY, BLACK, true), true)));
        wrapped = lined(style(font(BODY, BLACK, false), true));
        unmetDuty = lined(style(font(BODY, RED, true), true));
        XSSFFont underlined = font(BODY, BLUE, false);
        underlined.setUnderline(FontUnderline.SINGLE);
        link = lined(style(underlined, true));
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle header() {
        return header;
    }

    CellStyle wrapped() {
        return wrapped;
    }

    CellStyle unmetDuty() {
        return unmetDuty;
    }

    CellStyle link() {
        return link;
    }

    private static CellStyle filled(XSSFCellStyle style) {
        style.setFillForegroundColor(new XSSFColor(GREY));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    /** Thin lines, for texts in columns side by side run together. A thick one under the headers would cut the text of the first row in LibreOffice. */
    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE));
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(new XSSFColor(LINE));
        return style;
    }

    /** The width of a column is counted in digits of this font; one that a machine lacks would give other widths there. */
    private static void measureIn(XSSFFont font) {
        font.setFontName(FONT);
        font.setFontHeightInPoints(BODY);
    }

    private XSSFFont font(short points, byte[] colour, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setColor(new XSSFColor(colour));
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(Font font, boolean wrap) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(wrap);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT); // a number at the right edge runs into the text beside it
        return style;
    }
}
