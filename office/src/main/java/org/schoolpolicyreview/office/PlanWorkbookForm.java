package org.schoolpolicyreview.office;

import static org.schoolpolicyreview.office.ReportTable.Column.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.content.Action;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.review.GapReport;

/** The action plan as a workbook to work in, with lists to choose a role and a status from. */
public final class PlanWorkbookForm implements ReportForm {

    private static final String LISTS = "Lists";
    private static final List<String> ROLES = List.of("headteacher", "deputy headteacher", "chair of governors",
            "link governor", "designated safeguarding lead", "school business manager", "SENCO");

    @Override
    public String format() {
        return "action-plan-xlsx";
    }

    @Override
    public String fileEnding() {
        return "-action-plan.xlsx";
    }

    @Override
    public void write(GapReport report, OutputStream out) throws IOException {
        ReportContent content = ReportContent.of(report);
        String title = PlanForm.title(content);
        try (Book book = new Book()) {
            ReportTable plan = PlanTable.orNothingToDo(content.actionPlan());
            XSSFSheet sheet = book.sheet(plan, title, Action.SUGGESTIONS + " " + ReportContent.NOT_LEGAL_ADVICE);
            ReportTable roles = roles(content.actionPlan());
            book.sheet(roles, "Lists to choose from", "A role that is added at the end can be chosen too.");
            choices(sheet, plan, PlanTable.STATUS, PlanTable.STATES);
            choices(sheet, plan, PlanTable.ROLE, roles);
            book.write(title, report.asOf(), out);
        }
    }

    private static ReportTable roles(List<Action> actions) {
        TreeSet<String> roles = new TreeSet<>(ROLES);
        actions.forEach(action -> roles.add(action.role()));
        return new ReportTable(LISTS, "Roles to choose from", List.of(text("Role", 58)), roles.stream().map(List::of).toList());
    }

    private static void choices(XSSFSheet sheet, ReportTable plan, String column, List<String> among) {
        choices(sheet, plan, column, sheet.getDataValidationHelper()
                .createExplicitListConstraint(among.toArray(String[]::new)), true);
    }

    /** Another role may be written: schools name theirs differently. */
    private static void choices(XSSFSheet sheet, ReportTable plan, String column, ReportTable among) {
        int first = Book.HEADERS + 2;
        String cells = LISTS + "!$A$" + first + ":$A$" + (first + among.rows().size());
        choices(sheet, plan, column, sheet.getDataValidationHelper().createFormulaListConstraint(cells), false);
    }

    private static void choices(
            XSSFSheet sheet, ReportTable plan, String header, DataValidationConstraint among, boolean onlyThese) {
        int column = plan.columns().stream().map(ReportTable.Column::header).toList().indexOf(header);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(among, new CellRangeAddressList(Book.HEADERS + 1,
                Book.HEADERS + Math.max(1, plan.rows().size()), column, column));
        validation.setSuppressDropDownArrow(true); // in this file format, POI shows the arrow when it is set
        validation.setShowErrorBox(onlyThese);
        validation.createErrorBox(header, "Choose one of the list.");
        validation.setShowPromptBox(true);
        validation.createPromptBox(header, onlyThese ? "Choose one of the list." : "Choose a role, or write another.");
        sheet.addValidationData(validation);
    }
}
