package org.schoolpolicyreview.policyfile;

import java.util.Optional;
import org.schoolpolicyreview.model.PolicyDocument;

/**
 * A document that lies in the folder of a school.
 *
 * @param name the name of its file
 * @param document what was read; empty if it has mistakes, which are told already
 */
record SuppliedDocument(FileName name, Optional<PolicyDocument> document) {

    /** Whether a person who writes this name means it: by the name of its file, or of the file that it was made of. */
    boolean isCalled(String file) {
        String key = FileName.key(file);
        return name.key().equals(key) || document.flatMap(PolicyDocument::file).map(FileName::key)
                .filter(key::equals).isPresent();
    }

    String file() {
        return name.file().getFileName().toString();
    }
}
