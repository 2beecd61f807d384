package org.schoolpolicyreview.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes tables as Word has them: a header row that comes again on each page, rows that do not break, fixed widths. */
final class WordTable {

    private static final int ROOM_TO_SIGN = 560;

    private final WordFile file;
    private final ReportTable table;
    private final List<Integer> widths;

    private WordTable(WordFile file, ReportTable table) {
        this.file = file;
        this.table = table;
        int shares = table.columns().stream().mapToInt(ReportTable.Column::share).sum();
        widths = table.columns().stream().map(column -> file.width() * column.share() / shares).toList();
    }

    static void write(WordFile file, ReportTable table) {
        new WordTable(file, table).write();
    }

    /** With rows so high that there is room to write by hand. */
    static void writeToFillIn(WordFile file, ReportTable table) {
        XWPFTable written = new WordTable(file, table).write();
        written.getRows().stream().skip(1).forEach(row -> row.setHeight(ROOM_TO_SIGN));
    }

    private XWPFTable write() {
        XWPFTable written = file.document().createTable(table.rows().size() + 1, table.columns().size());
        if (written.getCTTbl().getTblPr().isSetTblBorders()) {
            written.getCTTbl().getTblPr().unsetTblBorders();
        }
        written.setStyleID("ReportTable");
        written.setWidthType(TableWidthType.DXA);
        written.setWidth(file.width());
        written.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = written.getCTTbl().getTblGrid() == null ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        XWPFTableRow header = written.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        row(header, table.columns().stream().map(ReportTable.Column::header).toList(), "TableHeader", false);
        for (int i = 0; i < table.rows().size(); i++) {
            XWPFTableRow row = written.getRow(i + 1);
            row.setCantSplitRow(true);
            row(row, table.rows().get(i), "TableText", table.unmetDuties().contains(i));
            if (!table.leadsTo().isEmpty()) {
                link(row.getCell(0).getParagraphs().get(0), table.rows().get(i).get(0), table.leadsTo().get(i));
            }
        }
        file.paragraph("TableText");
        return written;
    }

    /** In place of the text. */
    private static void link(XWPFParagraph paragraph, String text, String bookmark) {
        paragraph.removeRun(0);
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        CTR run = link.addNewR();
        run.addNewRPr().addNewRStyle().setVal("Hyperlink");
        run.addNewT().setStringValue(OfficeText.word(text));
    }

    private void row(XWPFTableRow row, List<String> texts, String style, boolean unmetDuty) {
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(widths.get(i)));
            if (style.equals("TableHeader")) {
                cell.setColor("DDE3EA"); // not every reader follows the style of the first row
            }
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(style);
            XWPFRun run = WordFile.run(paragraph, texts.get(i));
            if (unmetDuty && i == 0) {
                run.setStyle("UnmetDuty");
            }
        }
    }
}
