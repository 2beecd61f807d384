package org.schoolpolicyreview.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ServiceLoader;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.policyfile.DocumentFormat;
import org.schoolpolicyreview.policyfile.UnreadableDocumentException;

/** Documents of tests, written in Markdown. */
final class Texts {

    private static final DocumentFormat MARKDOWN = ServiceLoader.load(DocumentFormat.class).stream()
            .map(ServiceLoader.Provider::get).filter(format -> format.endings().contains("md")).findFirst().orElseThrow();

    private Texts() {}

    /** A school with these documents, each read whole. */
    static School school(String... documents) {
        School.Builder school = School.named("Example School");
        for (int number = 0; number < documents.length; number++) {
            school.document(document("document-" + (number + 1) + ".md", documents[number]));
        }
        return school.build();
    }

    /** A document that was read whole. */
    static PolicyDocument document(String markdown) {
        return document("document.md", markdown);
    }

    /** A document of this name. */
    static PolicyDocument document(String file, String markdown) {
        try {
            return PolicyDocument.named(file).text(MARKDOWN.read(file, markdown.getBytes(UTF_8))).build();
        } catch (UnreadableDocumentException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
