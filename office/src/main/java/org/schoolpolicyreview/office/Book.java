package org.schoolpolicyreview.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.schoolpolicyreview.office.ReportTable.Column;

/**
 * A workbook as accessible spreadsheets are asked for: a title in A1, a short note in A2, one real table below them, with
 * one header row; no merged cells, no blank rows or columns, texts that wrap.
 */
final class Book implements AutoCloseable {

    /** The row of headers of every sheet, from 0. */
    static final int HEADERS = 2;

    private static final int CHARACTER = 256;
    private static final int TITLE_HEIGHT = 24;

    /** How many characters, about, go side by side on a page of A4 and can still be read. */
    private static final int PAGE = 210;

    /** In inches. */
    private static final double MARGIN = 0.4;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final BookStyles styles = new BookStyles(workbook);

    /** A sheet with a table; where the table has no rows, with a sentence in its place. */
    XSSFSheet sheet(ReportTable table, String title, String note) {
        XSSFSheet sheet = workbook.createSheet(table.name());
        text(sheet.createRow(0), 0, title, styles.title());
        sheet.getRow(0).setHeightInPoints(TITLE_HEIGHT);
        text(sheet.createRow(1), 0, note, styles.note());
        Row headers = sheet.createRow(HEADERS);
        CellRoom room = new CellRoom(table);
        headers.setHeightInPoints(room.ofHeaders());
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.setColumnWidth(i, room.width(i) * CHARACTER);
            text(headers, i, table.columns().get(i).header(), styles.header());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet.createRow(HEADERS + 1 + i), table, i, room.ofRow(i));
        }
        markAsTable(sheet, table);
        forPrint(sheet, room.width());
        return sheet;
    }

    /** Makes a cell lead to a sheet. */
    void link(XSSFSheet from, int row, int column, String toSheet) {
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + toSheet + "'!A1");
        Cell cell = from.getRow(row).getCell(column);
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
    }

    void write(String title, LocalDate asOf, OutputStream out) throws IOException {
        workbook.setActiveSheet(0);
        SameBytes.write(workbook, title, asOf, out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void row(Row row, ReportTable table, int place, int height) {
        row.setHeightInPoints(height);
        int marked = table.unmetDuties().contains(place) ? firstText(table) : -1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            CellStyle style = i == marked ? styles.unmetDuty() : styles.wrapped();
            String value = table.rows().get(place).get(i);
            if (column.number()) {
                Cell cell = row.createCell(i);
                cell.setCellValue(Integer.parseInt(value));
                cell.setCellStyle(style);
            } else {
                text(row, i, value, style);
            }
        }
    }

    /** Only one cell of a row is red: a red row would shout. */
    private static int firstText(ReportTable table) {
        return table.columns().stream().map(Column::number).toList().indexOf(false);
    }

    private static void text(Row row, int column, String value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(OfficeText.cell(value));
        cell.setCellStyle(style);
    }

    private static void markAsTable(XSSFSheet sheet, ReportTable from) {
        AreaReference area = new AreaReference(new CellReference(HEADERS, 0),
                new CellReference(HEADERS + Math.max(1, from.rows().size()), from.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String name = from.name().replace(' ', '_');
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
        table.setStyleName("TableStyleLight1");
        table.updateHeaders();
        sheet.createFreezePane(0, HEADERS + 1);
    }

    private static void forPrint(XSSFSheet sheet, int characters) {
        sheet.setRepeatingRows(new CellRangeAddress(HEADERS, HEADERS, -1, -1));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, MARGIN);
        }
        sheet.getPrintSetup().setFitWidth((short) (1 + (characters - 1) / PAGE));
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("Page &P of &N");
    }
}
