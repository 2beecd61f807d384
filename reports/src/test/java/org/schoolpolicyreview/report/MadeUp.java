package org.schoolpolicyreview.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.schoolpolicyreview.criteria.AppliesTo;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.Basis;
import org.schoolpolicyreview.criteria.Confidence;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.criteria.Level;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.criteria.Reach;
import org.schoolpolicyreview.criteria.Search;
import org.schoolpolicyreview.criteria.Severity;
import org.schoolpolicyreview.criteria.Source;
import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.criteria.Theme;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.model.text.Place;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.policyfile.InputFile;
import org.schoolpolicyreview.reading.Quotation;
import org.schoolpolicyreview.reading.assertion.Kind;
import org.schoolpolicyreview.review.Bearing;
import org.schoolpolicyreview.review.DocumentRead;
import org.schoolpolicyreview.review.DocumentSearched;
import org.schoolpolicyreview.review.Evidence;
import org.schoolpolicyreview.review.Explanation;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;
import org.schoolpolicyreview.review.MissingDocument;
import org.schoolpolicyreview.review.NearSentence;
import org.schoolpolicyreview.review.OutcomeWeighed;
import org.schoolpolicyreview.review.PartExplained;
import org.schoolpolicyreview.review.PartResult;
import org.schoolpolicyreview.review.PartResult.Result;
import org.schoolpolicyreview.review.ReviewDetails;
import org.schoolpolicyreview.review.Summary;

/** Reports that no criterion of today gives: many findings, legal duties, titles as long as they come. */
public final class MadeUp {

    public static final String LONG =
            "POLICY FOR PUPILS, PARENTS, VISITORS and ALL COMING INTO CONTACT WITH THE SCHOOL and more";
    /** What would strengthen each of them. */
    public static final String ADVICE = "who reads the record";
    public static final String WORDS = "Every adult must write the record.";

    private MadeUp() {}

    /**
     * One finding of each outcome in turn; each has a part that is a legal duty, one that is good practice, and one that
     * strengthens and is missing.
     */
    public static GapReport reportOf(int findings) {
        return reportOf(findings, "The " + LONG, LONG, WORDS);
    }

    public static GapReport reportOf(int count, String school, String title, String words) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            findings.add(finding(i, Outcome.values()[i % Outcome.values().length], title, words));
        }
        DocumentRead document = new DocumentRead("equality.docx", title,
                List.of(DocumentKind.EQUALITY_POLICY, DocumentKind.BEHAVIOUR_POLICY), Extent.PART, Standing.NOT_KNOWN,
                Optional.of("Autumn 2020"), List.of(), List.of("title", "next-review"), Origin.NONE);
        return new GapReport(School.named(school).document(PolicyDocument.named("equality.docx").build()).build(),
                SomeReports.TODAY, List.of("england 2026.1", "liverpool 2026.1"),
                List.of(document), findings, summary(findings, title))
                .with(ReviewDetails.none().askedBy("governing board").profile("A council")
                        .inputs(List.of(InputFile.of("school.yaml", words.getBytes(StandardCharsets.UTF_8)))));
    }

    /** A criterion that two places rule out. */
    public static GapReport contradiction(String id) {
        Finding made = finding(2, Outcome.CONTRARY, "Racist incidents", "within one day");
        Criterion of = made.criterion();
        Criterion consistency = new Criterion(id, of.title(), of.statement(), of.why(), of.sources(), of.confidence(),
                of.documents(), of.reach(), of.appliesTo(), of.severity(), of.theme(), of.strands(), of.goodLooksLike(),
                of.governorsQuestion(), of.parts(), of.origin());
        List<Evidence> sides = List.of(side("Racist incidents", 0, "within one day", "4"),
                side("Behaviour", 1, "within a week", "9"));
        Finding finding = new Finding(consistency, made.outcome(), made.reason(), made.parts(), made.documents(), sides,
                made.remedy(), made.documentsMissing(), made.explanation());
        return new GapReport(School.named("Two Times School").build(), SomeReports.TODAY, List.of("england 2026.1"),
                List.of(), List.of(finding), summary(List.of(finding), "Racist incidents"));
    }

    private static Evidence side(String title, int document, String words, String page) {
        return new Evidence("duty", Bearing.RULES_OUT, title, document, "gives the time ‘" + words + "’", Strength.QUOTED,
                quotation(document, words, page, Optional.empty()), Grounds.NONE, "XC-02/times-agree: they differ");
    }

    private static Quotation quotation(int document, String words, String page, Optional<String> section) {
        return new Quotation(document, 0, words, true, section, new Place(Optional.of(page), Origin.NONE));
    }

    private static Summary summary(List<Finding> findings, String title) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        findings.forEach(finding -> counts.merge(finding.outcome(), 1, Integer::sum));
        List<Finding> gaps = findings.stream().filter(finding -> finding.outcome().isGap()).toList();
        return new Summary(counts, findings.stream().filter(finding -> finding.outcome() == Outcome.MET).toList(),
                findings.size(), findings.stream().filter(Finding::isLegalDutyUnmet).toList(),
                gaps.stream().limit(3).toList(),
                List.of(new Summary.WouldSettle(DocumentKind.BEHAVIOUR_POLICY, MissingDocument.Why.NOT_SUPPLIED, "",
                                List.of("X-08", "X-17")),
                        new Summary.WouldSettle(DocumentKind.EQUALITY_POLICY, MissingDocument.Why.READ_IN_PART, title,
                                List.of("X-26"))));
    }

    private static Finding finding(int number, Outcome outcome, String title, String words) {
        Result result = switch (outcome) {
            case MET -> Result.SHOWN;
            case CONTRARY -> Result.RULED_OUT;
            case NEEDS_JUDGEMENT -> Result.UNCLEAR;
            case PARTLY_MET, WAIVED -> Result.FALLS_SHORT;
            case NOT_EVIDENCED -> Result.MISSING;
            case NOT_SEEN -> Result.NOT_SEEN;
            case NOT_APPLICABLE, NEEDS_INFORMATION -> Result.NOT_ASKED;
        };
        Criterion criterion = criterion(number);
        Evidence evidence = new Evidence("duty", result == Result.RULED_OUT ? Bearing.RULES_OUT : Bearing.FALLS_SHORT,
                title, 0, "speaks of it, without a time", Strength.QUOTED,
                quotation(0, words, "4", Optional.of("Reporting")), grounds(words), "within: no time");
        return new Finding(criterion, outcome, "“" + title + "” " + evidence.saw() + "."
                        + (outcome == Outcome.MET ? " It would be stronger with: " + ADVICE + "." : ""),
                criterion.parts().stream().map(part -> new PartResult(part, result(part, result))).toList(),
                List.of(), List.of(evidence),
                outcome.isGap() ? Optional.of("Set a time.") : Optional.empty(),
                List.of(new MissingDocument(DocumentKind.BEHAVIOUR_POLICY, MissingDocument.Why.NOT_SUPPLIED, "")),
                explanation(criterion, outcome, result, evidence));
    }

    /** All that may count, at once. */
    private static Grounds grounds(String words) {
        return new Grounds(List.of(words), Optional.of(new Grounds.Cue(Kind.HOPE, words)), Optional.of(List.of(words)),
                Optional.of(new Grounds.Value(Grounds.ValueKind.TIME, words)));
    }

    private static NearSentence near(Evidence evidence) {
        return new NearSentence(evidence.document(), 0, evidence.quotation());
    }

    private static Result result(Part part, Result result) {
        return part.essential() || result == Result.NOT_ASKED ? result : Result.MISSING;
    }

    private static Explanation explanation(Criterion criterion, Outcome outcome, Result result, Evidence evidence) {
        List<String> parts = criterion.parts().stream().map(Part::name).toList();
        return new Explanation(
                criterion.parts().stream().map(part -> new PartExplained(part, result(part, result), false,
                        "What is not said does not count as missing: only a part of “" + evidence.document()
                                + "” was read.",
                        part.name().equals(evidence.part()) ? List.of(evidence) : List.of(),
                        new PartResult(part, result(part, result)).isNotFound() ? List.of(near(evidence)) : List.of())).toList(),
                List.of(new DocumentSearched(evidence.document(), 0, List.of(DocumentKind.EQUALITY_POLICY),
                        DocumentSearched.Looked.READ_IN_PART, List.of(new DocumentSearched.Silence(parts,
                                DocumentSearched.Silence.Why.READ_IN_PART)))),
                List.of(new OutcomeWeighed(Optional.of(evidence.document()), OptionalInt.of(0), List.of(
                        new OutcomeWeighed.Step(Outcome.NOT_APPLICABLE, false, "It applies."),
                        new OutcomeWeighed.Step(outcome, true,
                                "“" + evidence.document() + "” " + evidence.saw() + ".")))));
    }

    private static Criterion criterion(int number) {
        return new Criterion("X-" + (number < 10 ? "0" : "") + number,
                "A title that is long enough to need a second line on a page of eighty columns " + number,
                "A statement.", "A reason.",
                List.of(new Source("A1", "A source", "a use", List.of(), "the source itself",
                        LocalDate.of(2026, 11, 23))),
                Confidence.MIXED, List.of(DocumentKind.BEHAVIOUR_POLICY), Reach.ANY,
                new AppliesTo("all schools", Set.of(), Optional.empty(), List.of()),
                Severity.values()[number % Severity.values().length], Theme.values()[number % Theme.values().length],
                List.of(), "Good.", "Why, of number " + number + "?",
                List.of(part("duty", Basis.STATUTORY_DOCUMENT, true), part("practice", Basis.GOOD_PRACTICE, true),
                        part("more", Basis.STATUTORY_DOCUMENT, false)),
                Origin.NONE);
    }

    private static Part part(String name, Basis basis, boolean essential) {
        return new Part(name, "By when must the record be written?", "says how soon the record is written",
                essential ? "how soon the record is written, and by whom, and where it is kept, and who may see it"
                        : ADVICE, essential, Ask.WITHIN,
                new Search(List.of(), List.of(), 0,
                        Optional.of(TimeLimit.of("1 school day")), Optional.empty(), Optional.empty(), true, false, false),
                basis, Set.of(), Optional.empty(), "every adult", Level.SPECIFIED,
                "Set a time by which the record must be written, no later than the end of the next school day. "
                        + "Then more.",
                "Every adult must write the record on the same school day.", Optional.empty(), Origin.NONE);
    }
}
