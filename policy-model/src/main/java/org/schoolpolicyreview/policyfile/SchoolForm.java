package org.schoolpolicyreview.policyfile;

import static org.schoolpolicyreview.yaml.Shapes.TEXT;
import static org.schoolpolicyreview.yaml.Shapes.listOf;
import static org.schoolpolicyreview.yaml.Shapes.number;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.Key;
import org.schoolpolicyreview.yaml.Shape;

/** The form of a file that holds a school: its facts, and its documents if they do not stand in files of their own. */
final class SchoolForm {

    /** The facts under the key {@code school}. */
    static final Form<School, School.Builder> FACTS =
            FieldForm.of("school", "a school", School::builder, School.Builder::build)
            .needs(School.NAME, TEXT, "Name",
                    "What is the school called?", "Harbour View Primary School")
            .may(School.URN, number(999_999), "URN", "What is its unique reference number in the register?", "999001")
            .may(School.AUTHORITY, RegisterShape.AUTHORITY, "Local authority",
                    "Which is its local authority?", "Liverpool", "{code: 341, name: Liverpool}")
            .may(School.ESTABLISHMENT_NUMBER, TEXT, "Establishment number",
                    "Which number has it within the authority?", "341/2001")
            .may(School.PHASE, RegisterShape.PHASE, "Phase", "Which phase of education, as in the register?",
                    "Primary", "Secondary")
            .may(School.TYPE, RegisterShape.TYPE, "Type of establishment",
                    "Which type of establishment, as in the register?", "Community school", "Academy converter")
            .may(School.RELIGIOUS_CHARACTER, RegisterShape.RELIGIOUS_CHARACTER, "Religious character",
                    "Which religious character, as in the register?", "Does not apply", "Church of England")
            .may(School.TRUST, RegisterShape.TRUST, "Trust", "Which trust runs it?", "Mersey Learning Trust")
            .may(School.FEDERATION, RegisterShape.FEDERATION, "Federation", "Which federation is it part of?",
                    "Two Rivers Federation")
            .may(School.GENDER, RegisterShape.GENDER, "Gender of entry", "Whom does it admit, as in the register?",
                    "Mixed", "Girls")
            .may(School.LOWEST_AGE, number(25), "Lowest age", "What is the lowest age of its pupils?", "3")
            .may(School.HIGHEST_AGE, number(25), "Highest age", "What is the highest age of its pupils?", "11")
            .may(School.PUPILS, UnknownShape.orNumber(20_000), "Pupils", "How many pupils has it?", "410")
            .may(School.EMPLOYEES, UnknownShape.orNumber(100_000), "Employees",
                    "How many people work for the school? In a trust, count the whole trust.", "58", "unknown")
            .may(School.HAS_NO, listOf(DocumentForm.KIND), "Has no such document",
                    "Which kinds of document does the school say it does not have?", "uniform policy")
            .form();

    private static final Shape<List<PolicyDocument>> DOCUMENTS = listOf(DocumentForm.DOCUMENT);

    /** A whole file: the school, and its documents. */
    static final Form<School, Parts> FILE = new Form<>("policy-file", "a policy file", List.of(
            new Key<School, Parts, School>("school", FACTS, true, "The school",
                    "Which school is it, and what decides which criteria apply?",
                    List.of("name: Harbour View Primary School"),
                    Optional::of, (parts, school) -> parts.facts = Optional.of(school)),
            new Key<School, Parts, List<PolicyDocument>>("documents", DOCUMENTS, false, "The documents",
                    "Which documents does it have? Those in files of their own need no entry, unless something is to be said of them.",
                    List.of("{file: sixth-form-handbook.pdf, read: part}"),
                    school -> Optional.of(school.documents()).filter(found -> !found.isEmpty()),
                    (parts, documents) -> parts.documents = documents)),
            Parts::new, (parts, origin) -> parts.together()).knowing(Elsewhere::ofFileKey);

    private SchoolForm() {}

    /** What a file holds, before it is put together. */
    static final class Parts {

        private Optional<School> facts = Optional.empty();
        private List<PolicyDocument> documents = List.of();

        School together() {
            return facts.orElseThrow(() -> new IllegalStateException("no school")).withDocuments(documents);
        }
    }
}
