package org.schoolpolicyreview.policyfile;

import static org.schoolpolicyreview.policyfile.FieldForm.TEXTS;
import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.listOf;
import static org.schoolpolicyreview.yaml.Shapes.number;
import static org.schoolpolicyreview.yaml.Shapes.oneOf;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.Layer;
import org.schoolpolicyreview.model.Medium;
import org.schoolpolicyreview.model.Milestone;
import org.schoolpolicyreview.model.MilestoneKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Standing;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Shape;

/** The form of a policy document, in the order in which such documents run. */
final class DocumentForm {

    static final Shape<DocumentKind> KIND = oneOf(DocumentKind.class, "a kind of document");

    static final Form<PolicyDocument, PolicyDocument.Builder> DOCUMENT = form();

    private DocumentForm() {}

    private static Form<PolicyDocument, PolicyDocument.Builder> form() {
        FieldForm<PolicyDocument, PolicyDocument.Builder> form = FieldForm.of("document", "a document",
                PolicyDocument::builder, PolicyDocument.Builder::build);
        whatItIs(form);
        howItWasRead(form);
        whichVersion(form);
        for (MilestoneKind kind : MilestoneKind.values()) {
            form.add(milestones(kind));
        }
        whatItSays(form);
        return form.form().knowing(Elsewhere::ofDocumentKey);
    }

    private static void whatItIs(FieldForm<PolicyDocument, PolicyDocument.Builder> form) {
        form.needs(PolicyDocument.TITLE, TEXT, "Title",
                        "What is the title, as the document carries it?", "Racist Incident Policy")
                .needs(PolicyDocument.KIND, KIND, "Kind",
                        "What kind of document is it first of all?", "racist-incident policy")
                .may(PolicyDocument.ALSO_HOLDS, listOf(KIND), "Other policies under the same cover",
                        "Which other kinds of policy stand under the same cover?", "anti-bullying policy")
                .may(PolicyDocument.INSIDE, TEXT, "Inside another document",
                        "If it stands inside another document of this school: under which title?", "Behaviour Policy")
                .may(PolicyDocument.ALSO_TITLED, TEXTS, "Other titles",
                        "Which other title does it carry, on its cover, its page or its file?", "Anti-Racism Policy")
                .may(PolicyDocument.REFERENCE_NUMBERS, TEXTS, "Reference numbers",
                        "Which reference numbers or codes does it carry?", "Policy Index No. 20")
                .may(PolicyDocument.CAME_AS, oneOf(Medium.class, "a form in which documents come"), "How it came",
                        "In which form did it come?", "web page", "PDF")
                .may(PolicyDocument.LINK, TEXT, "Link", "Where is it published?", "school website, Policies")
                .may(PolicyDocument.PAGES, number(2000), "Pages", "How many pages does it have?", "8");
    }

    private static void howItWasRead(FieldForm<PolicyDocument, PolicyDocument.Builder> form) {
        form.may(PolicyDocument.READ, oneOf(Extent.class, "an answer"), "How much was read",
                        "Was the whole document read, or a part? Only then does silence mean anything.", "whole",
                        "part")
                .may(PolicyDocument.READING_STOPS_AT, TEXT, "Where the reading stops",
                        "If a part was read: where does the reading stop?", "after the heading Definitions")
                .may(PolicyDocument.NOT_LOOKED_FOR, listOf(NotLookedForShape.WORD), "Not looked for",
                        "Which topics or keys did you not look for, though you read the pages?", "staff-training")
                .may(PolicyDocument.LEFT_BLANK, TEXTS, "Left blank",
                        "Which places of the document has nobody filled in?", "signature of the chair")
                .may(PolicyDocument.LEFT_OVER, TEXTS, "Left over from a template or a draft",
                        "Which placeholders, template instructions or working notes stand in it?",
                        "the placeholder [Name of school]")
                .may(PolicyDocument.DAMAGED, TEXTS, "Lost in copying",
                        "What was lost when the document was copied?", "a column of the table");
    }

    private static void whichVersion(FieldForm<PolicyDocument, PolicyDocument.Builder> form) {
        form.may(PolicyDocument.IN_FORCE, oneOf(Standing.class, "an answer"), "In force",
                        "Is this the version that holds?", "yes", "not known")
                .may(PolicyDocument.OTHER_VERSIONS, TEXTS, "Other versions",
                        "Which other versions are to be found, and where?", "2021 version on the same page")
                .may(PolicyDocument.TEXT_OF, oneOf(Layer.class, "a layer"), "Whose text it is",
                        "Whose text is it? Leave it out for the school's own.", "trust", "council")
                .may(PolicyDocument.BUILT_ON, TEXTS, "Built on",
                        "Which text or template does it adopt, extend or ask the school to complete?",
                        "borough statement")
                .may(PolicyDocument.WRITTEN_FOR, TEXTS, "Written for",
                        "For whom is it written, if not for this school alone?", "both schools of the federation");
    }

    private static Key<PolicyDocument, PolicyDocument.Builder, List<Milestone>> milestones(MilestoneKind kind) {
        return new Key<>(kind.word(), listOf(TimeForms.milestone(kind)), false, kind.word().replace('-', ' '),
                kind.meaning(), List.of("September 2026"),
                document -> Optional.of(document.milestones(kind).toList()).filter(found -> !found.isEmpty()),
                (builder, found) -> found.forEach(builder::milestone));
    }

    private static void whatItSays(FieldForm<PolicyDocument, PolicyDocument.Builder> form) {
        form.may(PolicyDocument.PERIODS, listOf(TimeForms.PERIOD), "Period covered",
                        "Which years or terms does it cover?", "2024-2028")
                .may(PolicyDocument.REVIEW_CYCLES, listOf(TimeForms.REVIEW_CYCLE), "Review cycle",
                        "How often is it, or something in it, reviewed?", "annually")
                .may(PolicyDocument.RESPONSIBLE, listOf(SmallForms.RESPONSIBILITY), "Who is responsible",
                        "Which roles or bodies own it? Roles, never people.", "Headteacher")
                .may(PolicyDocument.STRUCTURE, TEXTS, "How it is laid out",
                        "How is it laid out: tables, columns, numbering?",
                        "a table with columns Action, Strategies, Timescale")
                .may(PolicyDocument.HEADINGS, TEXTS, "Headings", "Which headings does it have, in their order?",
                        "Aims", "Roles and responsibilities")
                .may(PolicyDocument.LAWS, listOf(SmallForms.LAW), "Laws and guidance",
                        "Which laws and guidance does it cite?", "Equality Act 2010")
                .may(PolicyDocument.CHARACTERISTICS, listOf(SmallForms.CHARACTERISTICS), "Characteristics",
                        "Which lists of protected characteristics does it give, and for whom?",
                        "listed: [race, disability]")
                .may(PolicyDocument.DEFINITIONS, listOf(SmallForms.DEFINITION), "Definitions",
                        "Which terms does it define, or use as if it had?", "racist incident")
                .may(PolicyDocument.OBJECTIVES, listOf(ObjectiveForm.OBJECTIVE), "Objectives",
                        "Which equality objectives does it set?",
                        "close the attendance gap of Traveller pupils")
                .may(PolicyDocument.SAYS, StatementsShape.STATEMENTS, "What it says",
                        "What does it say, topic by topic?", "record-written: within one school day")
                .may(PolicyDocument.APPEARANCE, listOf(SmallForms.APPEARANCE), "Rules on appearance",
                        "Which rules does it set on uniform, hair, head coverings or jewellery?", "about: hair")
                .may(PolicyDocument.REFERS_TO, listOf(SmallForms.REFERENCE), "Other policies named",
                        "To which other policies does it point?", "Anti-Bullying Policy")
                .may(PolicyDocument.ALSO_SAYS, listOf(SmallForms.REMARK), "What else it says",
                        "What does it say that no other key holds?",
                        "The school marks Refugee Week.")
                .may(PolicyDocument.READER_NOTES, TEXTS, "Your own notes",
                        "What did you notice that the document does not say itself? It is kept, and never judged.",
                        "the title and the content disagree");
    }
}
