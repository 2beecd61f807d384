package org.schoolpolicyreview.policyfile;

import java.util.Optional;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Nearest;

/** Knows where a key belongs that stands in the wrong place. */
final class Elsewhere {

    private Elsewhere() {}

    /** For a key that a document does not have. */
    static Optional<String> ofDocumentKey(String key) {
        if (key.equals("school") || key.equals(School.DOCUMENTS.name())) {
            return Optional.of("A file beside " + PolicyFiles.SCHOOL_FILE + " holds one document and nothing else.");
        }
        if (SchoolForm.FACTS.key(key).isPresent()) {
            return Optional.of("It is a fact of the school: write it under \"school:\".");
        }
        if (BlockKey.of(key).isPresent()) {
            return Optional.of("It is a block of the text: write it under \"text:\", as \"- " + key + ": …\".");
        }
        return Nearest.to(key, DocumentForm.DOCUMENT.names()).isPresent() ? Optional.empty()
                : Optional.of("What a document says stands under \"text:\", in its own words.");
    }

    /** For a key that a policy file does not have at its top. */
    static Optional<String> ofFileKey(String key) {
        if (SchoolForm.FACTS.key(key).isPresent()) {
            return Optional.of("It is a fact of the school: write it under \"school:\", indented by two spaces.");
        }
        return DocumentForm.DOCUMENT.key(key)
                .map(found -> "It is a key of a document: write it under \"documents:\", in a list.");
    }
}
