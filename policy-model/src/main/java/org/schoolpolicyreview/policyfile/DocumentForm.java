package org.schoolpolicyreview.policyfile;

import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.listOf;
import static org.schoolpolicyreview.yaml.Shapes.oneOf;

import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Shape;

/** The form of a policy document: what it is, what a person corrects of what is read, and its text last. */
final class DocumentForm {

    static final Shape<DocumentKind> KIND = oneOf(DocumentKind.class, "a kind of document");

    static final Form<PolicyDocument, PolicyDocument.Builder> DOCUMENT = form();

    private DocumentForm() {}

    private static Form<PolicyDocument, PolicyDocument.Builder> form() {
        FieldForm<PolicyDocument, PolicyDocument.Builder> form = FieldForm.of("document", "a document",
                PolicyDocument::builder, PolicyDocument.Builder::build);
        whatItIs(form);
        corrections(form);
        form.may(PolicyDocument.TEXT, TextShape.TEXT, "Text",
                "What does the document say, block by block? Leave it out if the document stands in a file of its own.",
                "[title: Equality Policy, \"We treat everybody fairly.\"]");
        return form.form().knowing(Elsewhere::ofDocumentKey);
    }

    private static void whatItIs(FieldForm<PolicyDocument, PolicyDocument.Builder> form) {
        form.may(PolicyDocument.FILE, TEXT, "File",
                        "Which file of this folder is it? With or without its ending.", "behaviour-policy.docx")
                .may(PolicyDocument.READ, oneOf(Extent.class, "an answer"), "How much was supplied",
                        "Was the whole document supplied, or a part? Only in the whole does silence mean anything.",
                        "part", "whole")
                .may(PolicyDocument.IN_FORCE, oneOf(Standing.class, "an answer"), "In force",
                        "Is this the version that holds?", "yes", "no", "not known")
                .may(PolicyDocument.LINK, TEXT, "Link", "Where is it published?", "school website, Policies");
    }

    private static void corrections(FieldForm<PolicyDocument, PolicyDocument.Builder> form) {
        form.may(PolicyDocument.TITLE, TEXT, "Title, corrected",
                        "If the title was read wrongly: what is it?", "Racist Incident Policy")
                .may(PolicyDocument.KINDS, listOf(KIND), "Kinds, corrected",
                        "If the kind was read wrongly: which kind or kinds of document is it, the main one first?",
                        "racist-incident policy", "[behaviour policy, anti-bullying policy]")
                .may(PolicyDocument.APPROVED_BY, TEXT, "Approved by, corrected",
                        "If this was read wrongly: who approved it?", "full governing body")
                .may(PolicyDocument.APPROVED_ON, TimeShapes.DATE, "Approved on, corrected",
                        "If this was read wrongly: when was it approved?", "8 July 2026")
                .may(PolicyDocument.LAST_REVIEWED, TimeShapes.DATE, "Last reviewed, corrected",
                        "If this was read wrongly: when was it last reviewed?", "September 2025")
                .may(PolicyDocument.NEXT_REVIEW, TimeShapes.DATE, "Next review, corrected",
                        "If this was read wrongly: when is it to be reviewed next?", "September 2027")
                .may(PolicyDocument.REVIEW_CYCLE, TimeShapes.RHYTHM, "Review cycle, corrected",
                        "If this was read wrongly: how often is it reviewed?", "every two years")
                .may(PolicyDocument.PERIOD, TimeShapes.PERIOD, "Period, corrected",
                        "If this was read wrongly: which years does it cover?", "2025-2029")
                .may(PolicyDocument.PUBLISHED_ON, TimeShapes.DATE, "Published on, corrected",
                        "If this was read wrongly: when was it published?", "March 2026");
    }
}
