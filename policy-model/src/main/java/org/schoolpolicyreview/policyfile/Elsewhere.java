package org.schoolpolicyreview.policyfile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Nearest;

/** Knows where a key belongs that stands in the wrong place. */
final class Elsewhere {

    private Elsewhere() {}

    /** For a key that a document does not have. */
    static Optional<String> ofDocumentKey(String key) {
        if (isTopic(key)) {
            return Optional.of("It is a topic: write it under \"says:\", as \"- " + key + ": …\".");
        }
        if (key.equals("school") || key.equals(School.DOCUMENTS.name())) {
            return Optional.of("A file beside " + PolicyFiles.SCHOOL_FILE + " holds one document and nothing else.");
        }
        if (SchoolForm.FACTS.key(key).isPresent()) {
            return Optional.of("It is a fact of the school: write it under \"school:\".");
        }
        return ifNothingIsNear(key, DocumentForm.DOCUMENT.names(), "If no key fits, write it under \"also-says:\".");
    }

    /** For a key that a policy file does not have at its top. */
    static Optional<String> ofFileKey(String key) {
        if (SchoolForm.FACTS.key(key).isPresent()) {
            return Optional.of("It is a fact of the school: write it under \"school:\", indented by two spaces.");
        }
        return DocumentForm.DOCUMENT.key(key)
                .map(found -> "It is a key of a document: write it under \"documents:\", in a list.");
    }

    /** For a key that a statement does not have. */
    static Optional<String> ofStatementKey(String key) {
        if (isTopic(key)) {
            return Optional.of("It is a topic: give it a dash of its own, as \"- " + key + ": …\".");
        }
        Optional<String> ofDocument = ofTopic(key);
        return ofDocument.isPresent() ? ofDocument : ifNothingIsNear(key, StatementForms.LONG.names(),
                "If no key fits, copy the words (\"words: …\") or sum them up (\"note: …\").");
    }

    /** For a topic that is none. */
    static Optional<String> ofTopic(String word) {
        return DocumentForm.DOCUMENT.key(word)
                .map(found -> "It is a key of the document: write it beside \"says:\", not under it.");
    }

    private static Optional<String> ifNothingIsNear(String key, List<String> names, String fix) {
        return Nearest.to(key, names).isPresent() ? Optional.empty() : Optional.of(fix);
    }

    static boolean isTopic(String key) {
        return Arrays.stream(Topic.values()).anyMatch(topic -> topic.word().equals(key));
    }
}
