package org.schoolpolicyreview.policyfile;

import static org.schoolpolicyreview.policyfile.FieldForm.TEXTS;
import static org.schoolpolicyreview.yaml.Shapes.TEXT;

import java.util.List;
import org.schoolpolicyreview.model.Figure;
import org.schoolpolicyreview.model.Objective;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Shape;
import org.schoolpolicyreview.yaml.ShortForm;

/** The form of an equality objective, and of the figures in it. */
final class ObjectiveForm {

    static final Shape<Figure> FIGURE = new ShortForm<>(
            FieldForm.of("figure", "a figure", Figure::builder, Figure.Builder::build)
            .may(Figure.VALUE, TEXT, "The value", "Which value, as it is written?", "83%", "91 points")
            .may(Figure.UNIT, TEXT, "What is counted", "What is counted?", "percentage points", "pupils")
            .may(Figure.DIRECTION, TEXT, "Only a direction", "Is only a direction given?", "narrower",
            "match or exceed")
            .may(Figure.DATE, TimeShapes.DATE_OR_PERIOD, "Of when", "Of which date or period is it?", "summer term 2025")
            .may(Figure.SOURCE, TEXT, "Its source", "Where does it come from?", "staff survey")
            .form(), "value");

    static final Shape<Objective> OBJECTIVE = new ShortForm<>(
            FieldForm.of("objective", "an objective", Objective::builder, Objective.Builder::build)
            .needs(Objective.TEXT, TEXT, "The objective",
                    "What does the school want to reach, in short?",
                    "close the attendance gap of Traveller pupils")
            .may(Objective.BECAUSE, TEXTS, "Why", "Which reason, data or voices does the document give for it?",
                    "12 of 30 pupils said so in the survey of 2025")
            .may(Objective.NUMBER, TEXT, "Number or label", "Which number or label does it carry?", "1", "Objective 2")
            .may(Objective.TAGS, TEXTS, "Tags and groups",
                    "Which characteristics, groups or tags does the document tie to it?", "Ethnicity and race")
            .may(Objective.AIM, TEXTS, "Aim of the duty", "Which aim of the equality duty does it serve?",
                    "advance equality of opportunity")
            .may(Objective.MEASURE, TEXT, "What is measured", "What is measured?", "attendance")
            .may(Objective.BASELINE, FIGURE, "Where it starts from", "Which figure does it start from?", "83%")
            .may(Objective.TARGET, FIGURE, "Target", "Which figure is to be reached?", "100%")
            .may(Objective.EXCEPT, TEXTS, "Exceptions", "Whom or what does it leave out?",
                    "pupils with serious medical needs")
            .may(Objective.DEADLINE, TimeShapes.DATE, "By when", "By when, in the document's words?",
                    "July 2027", "ongoing")
            .may(Objective.OWNERS, TEXTS, "Owners", "Which role or body answers for it?", "assistant headteacher")
            .may(Objective.ACTIONS, TEXTS, "Actions", "What will be done?", "a mentor for each pupil")
            .may(Objective.SUCCESS, TEXTS, "Success criteria", "What is said to show success?", "gap below 2 points")
            .may(Objective.STATUS, TEXT, "Status", "How far is it said to be?", "on track")
            .may(Objective.PROGRESS, TEXTS, "Progress", "What is reported on it so far?", "gap fell from 6 to 4 points")
            .may(Objective.NONE_GIVEN, TEXTS, "Not given",
                    "What does the document not give for it, though you read the whole objective?", "owners",
                    "baseline")
            .withPlace()
            .form(), "objective");

    private ObjectiveForm() {}
}
