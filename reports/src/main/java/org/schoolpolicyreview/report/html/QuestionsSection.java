package org.schoolpolicyreview.report.html;

import java.util.List;
import org.schoolpolicyreview.report.content.CriterionName;
import org.schoolpolicyreview.report.content.Questions;

/** What the school is asked. These are questions, not gaps. */
final class QuestionsSection {

    private QuestionsSection() {}

    static void write(Govuk page, Questions questions) {
        if (questions.open().number() == 0) {
            page.paragraph("No question is open.");
            return;
        }
        page.paragraph(questions.open() + (questions.open().number() == 1 ? " is" : " are")
                + " open. These are questions, not gaps.");
        toSend(page, questions);
        if (!questions.toTell().isEmpty()) {
            page.heading(3, "Facts to tell us");
            page.html().open("ul", "class", "govuk-list govuk-list--bullet");
            questions.toTell().forEach(each -> line(page, each.question() + " ", List.of(each.criterion())));
            page.html().close("ul");
        }
        if (!questions.toDecide().isEmpty()) {
            page.heading(3, "Points for a person to decide");
        }
        questions.toDecide().forEach(each -> {
            page.heading(4, each.criterion().title());
            page.html().open("p", "class", "govuk-body");
            criterion(page, each.criterion());
            page.html().text(". " + each.reason()).close("p");
            Passages.write(page, each.toWeigh());
            if (!each.alsoFound().isEmpty()) {
                page.paragraph("Also found:");
                Passages.write(page, each.alsoFound());
            }
        });
    }

    private static void toSend(Govuk page, Questions questions) {
        if (!questions.toSend().isEmpty()) {
            page.heading(3, "Documents to send");
            page.html().open("ul", "class", "govuk-list govuk-list--bullet");
            questions.toSend().forEach(each -> line(page, each.sentence() + " ", each.settles()));
            page.html().close("ul");
        }
        if (!questions.ofEachDocument().isEmpty()) {
            page.html().open("p", "class", "govuk-body").text("Asked of each document that is sent: ");
            criteria(page, questions.ofEachDocument());
            page.html().text(".").close("p");
        }
    }

    private static void line(Govuk page, String sentence, List<CriterionName> about) {
        page.html().open("li").text(sentence);
        criteria(page, about);
        page.html().close("li");
    }

    private static void criteria(Govuk page, List<CriterionName> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            page.html().text(i == 0 ? "" : ", ");
            criterion(page, criteria.get(i));
        }
    }

    private static void criterion(Govuk page, CriterionName criterion) {
        page.id(criterion.id(), Anchors.criterion(criterion.id()));
    }
}
