package org.schoolpolicyreview.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.SchoolKind;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.Term;

/** A part of a criterion as text: what it asks, what it looks for, what it rests on and what to do. */
final class PartText {

    private PartText() {}

    static void write(Part part, Page page) {
        page.blank();
        page.bold(part.question());
        page.text("  ", "Name: " + part.name());
        page.text("  ", part.essential() ? "Essential: without it the point is not made."
                : "Strengthens: advice where it is missing, and never a gap.");
        page.text("  ", "Rests on: " + part.basis().readersSee() + binds(part) + ". " + part.basis().meaning());
        part.elsewhere().ifPresent(basis -> page.text("  ", "For all other schools: " + basis.readersSee() + ". " + basis.meaning()));
        page.text("  ", "Who it is for: " + part.boundBy() + ".");
        page.text("  ", "How it is looked for: " + part.ask().meaning());
        search(part, page);
        part.limitText().ifPresent(limit -> page.text("  ", "Limit: " + limit
                + (part.houseLimit() ? ". No source sets it: it is our own proposal." : ".")));
        page.text("  ", "Level: " + part.level().word() + ". " + part.level().meaning());
        page.text("  ", "What to do: " + part.remedy());
        page.text("  ", "Wording to adapt: " + Phrases.quoted(part.wording()));
    }

    private static String binds(Part part) {
        return part.binds().isEmpty() ? "" : ", for these kinds of school: "
                + part.binds().stream().sorted().map(SchoolKind::word).collect(Collectors.joining(", "));
    }

    private static void search(Part part, Page page) {
        Search search = part.search();
        if (!search.says().isEmpty()) {
            String enough = !part.ask().needs(Ask.Needs.TERMS) ? "Only in sentences that name one of these"
                    : search.enough() == search.says().size() ? "All of these" : "At least " + search.enough() + " of these";
            page.text("  ", enough + ": " + names(search.says()) + ".");
        }
        if (search.offer()) {
            page.text("  ", "An offer is asked for: “can” and “may” are enough.");
        }
    }

    private static String names(List<Term> terms) {
        return terms.stream().map(Term::name).collect(Collectors.joining("; "));
    }
}
