package org.schoolpolicyreview.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.AppliesTo;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Law;
import org.schoolpolicyreview.criteria.Source;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Word;

/**
 * Criteria as text that a person reads: a list of them, or one with all that stands behind it.
 *
 * <pre>{@code
 * String page = CriteriaText.standard().explain(criterion);
 * }</pre>
 */
public final class CriteriaText {

    /** How many kinds of document a sentence names after the first. */
    private static final int NAMED = 4;

    private final int columns;
    private final boolean colour;

    private CriteriaText(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /** 80 columns wide, without colour. */
    public static CriteriaText standard() {
        return new CriteriaText(TextReport.COLUMNS, false);
    }

    /** With headings marked for a terminal. */
    public CriteriaText inColour() {
        return new CriteriaText(columns, true);
    }

    /** So many columns wide; less than 40 is taken as 40, and more than 100 as 100. */
    public CriteriaText columns(int wanted) {
        return new CriteriaText(TextReport.within(wanted), colour);
    }

    /** The criteria by theme: id, title, severity and basis. */
    public String list(List<Criterion> criteria) {
        Page page = new Page(columns, colour);
        for (Theme theme : Theme.values()) {
            List<Criterion> some = criteria.stream().filter(criterion -> criterion.theme() == theme).toList();
            if (!some.isEmpty()) {
                page.blank();
                page.bold(theme.meaning() + " (" + theme.word() + ")");
                for (Criterion criterion : some) {
                    page.item("  " + pad(criterion.id()), criterion.title());
                    page.text("  " + pad(""), criterion.severity().word() + "; " + Phrases.basis(criterion));
                }
            }
        }
        page.blank();
        page.text("", Phrases.criteria(criteria.size()) + " in all.");
        return page.toString();
    }

    private static String pad(String id) {
        return id + " ".repeat(Math.max(1, 10 - id.length()));
    }

    /** Everything about one criterion: what it asks and why, where it may stand, its parts and its sources. */
    public String explain(Criterion criterion) {
        Page page = new Page(columns, colour);
        page.bold(criterion.id() + "  " + criterion.title());
        page.blank();
        page.text("", criterion.statement());
        page.text("", "Why: " + criterion.why());
        page.blank();
        page.text("", "Severity: " + criterion.severity().word() + ". " + criterion.severity().meaning());
        page.text("", "Rests on: " + Phrases.basis(criterion) + ".");
        page.text("", "Theme: " + criterion.theme().meaning() + ".");
        if (!criterion.strands().isEmpty()) {
            page.text("", "Supports: "
                    + criterion.strands().stream().map(Word::word).collect(Collectors.joining(", ")) + ".");
        }
        page.text("", "Where: " + where(criterion));
        kinds(criterion, page);
        page.text("", "Which schools: " + Phrases.capital(criterion.appliesTo().who()) + ".");
        page.text("", "Since when: " + sinceWhen(criterion.appliesTo()));
        parts(criterion, page);
        page.heading("What good looks like");
        page.text("", criterion.goodLooksLike());
        page.blank();
        page.text("", "Governors could ask: " + criterion.governorsQuestion());
        page.heading("Where it comes from");
        page.text("", "Confidence: " + criterion.confidence().word() + ". " + criterion.confidence().meaning());
        criterion.sources().forEach(source -> source(source, page));
        return page.toString();
    }

    static String where(Criterion criterion) {
        String kinds = criterion.documents().isEmpty() ? "every document."
                : "the " + criterion.documents().get(0).word() + others(criterion) + ".";
        return kinds + " " + switch (criterion.reach()) {
            case ANY -> "Words count in whichever document they stand.";
            case EACH -> "Each document is asked, and the worst decides.";
            case EACH_OBJECTIVE -> "Each equality objective is asked, wherever it stands, and the worst decides.";
        };
    }

    /** As far as the dates of the law were seen; good practice has none. */
    private static String sinceWhen(AppliesTo appliesTo) {
        return appliesTo.restsOn().isEmpty() ? "no law sets a date."
                : appliesTo.restsOn().stream().map(CriteriaText::held).collect(Collectors.joining("; ")) + ".";
    }

    private static String held(Law law) {
        return "from " + Phrases.date(law.from().orElseThrow())
                + law.until().map(until -> " until " + Phrases.date(until)).orElse("")
                + " (" + law.name() + "; date: " + law.seen() + ")";
    }

    private static String others(Criterion criterion) {
        List<String> others = criterion.documents().stream().skip(1).map(DocumentKind::word).toList();
        return others.isEmpty() ? "" : " first of all; or "
                + String.join(", ", others.subList(0, Math.min(NAMED, others.size())))
                + (others.size() > NAMED ? ", and " + (others.size() - NAMED) + " other kinds" : "");
    }

    /** Where a sentence names only the first few. */
    private static void kinds(Criterion criterion, Page page) {
        if (criterion.documents().size() > NAMED + 1) {
            page.text("  ", "All kinds: " + criterion.documents().stream().map(DocumentKind::word)
                    .collect(Collectors.joining("; ")) + ".");
        }
    }

    private static void parts(Criterion criterion, Page page) {
        page.heading("What it asks, in " + Phrases.count(criterion.parts().size(), "part"));
        criterion.parts().forEach(part -> PartText.write(part, page));
    }

    private static void source(Source source, Page page) {
        page.item("- ", source.id() + " " + source.name() + ". Used for: " + source.usedFor() + ". Seen: "
                + source.seen() + ", on " + Phrases.date(source.noted()) + ".");
        source.addresses().forEach(address -> page.address("  ", address));
    }
}
