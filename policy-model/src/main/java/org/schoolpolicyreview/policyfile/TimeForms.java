package org.schoolpolicyreview.policyfile;

import static org.schoolpolicyreview.policyfile.FieldForm.TEXTS;
import static org.schoolpolicyreview.yaml.Shapes.TEXT;

import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.PeriodCovered;
import org.schoolpolicyreview.model.ReviewCycle;
import org.schoolpolicyreview.model.time.WrittenPeriod;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.ShortForm;

/** The forms of what is dated, covers a period, or comes round again. */
final class TimeForms {

    static final Shape<PeriodCovered> PERIOD = new ShortForm<>(
            FieldForm.of("period", "a period", PeriodCovered::builder, PeriodCovered.Builder::build)
            .needs(PeriodCovered.COVERS,
                    TimeShapes.PERIOD, "The period", "Which period does it cover, in the document's words?",
                    "2024-2028", "2023-24", "July 2025 to July 2029")
            .may(PeriodCovered.OF, TEXT, "Of what",
                    "Of what is it the period? Leave it out for the document itself.", "objectives")
            .may(PeriodCovered.CALLED, TEXT, "What it is called", "What does the document call it?", "validity")
            .withPlace()
            .form(), "covers");

    static final Shape<ReviewCycle> REVIEW_CYCLE = new ShortForm<>(
            FieldForm.of("review-cycle", "a review cycle", ReviewCycle::builder, ReviewCycle.Builder::build)
            .may(ReviewCycle.OF, TEXT, "What is reviewed",
                    "What is reviewed: objectives, information? Leave it out for the document itself.", "objectives")
            .may(ReviewCycle.EVERY, TimeShapes.RHYTHM, "How often", "How often, in the document's words?",
                    "annually", "at least every 4 years")
            .may(ReviewCycle.SOONER_IF, TEXTS, "Sooner if", "What would bring the review forward?", "the law changes")
            .may(ReviewCycle.BY, TEXTS, "By whom", "Which role or body reviews?", "full governing body")
            .withPlace()
            .form(), "every");

    private TimeForms() {}

    /** The form of a dated event; what the event is, its key says: {@code approved}, {@code next-review}. */
    static Shape<Milestone> milestone(MilestoneKind kind) {
        return new ShortForm<>(
            FieldForm.of("dated-event", "a dated event", () -> Milestone.builder().set(Milestone.KIND, kind),
            Milestone.Builder::build)
            .may(Milestone.DATE, TimeShapes.DATE, "When", "When, in the document's words?",
                        "September 2026", "Autumn 2026", "31/03/2027")
            .may(Milestone.BY, TEXTS, "By whom", "By which body or role?", "full governing body")
            .may(Milestone.CALLED, TEXT, "What it is called", "What does the document call it, if not this?",
                        "date of review")
            .may(Milestone.BLANK, TEXTS, "Left blank", "What has a place here and was not filled in?",
                        "signature", "date")
            .withPlace()
            .form(), "date");
    }
}
