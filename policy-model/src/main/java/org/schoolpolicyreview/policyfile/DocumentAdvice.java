package org.schoolpolicyreview.policyfile;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.Extent;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.Statement;
import org.schoolpolicyreview.model.Topic;
import org.schoolpolicyreview.yaml.Mistakes;

/** What is worth a second look in a document that was read without mistake: one line there can decide a finding. */
final class DocumentAdvice {

    private static final int ENOUGH_FOR_A_PROCEDURE = 3;

    /** What only a procedure for incidents speaks of. */
    private static final Set<Topic> PROCEDURE = EnumSet.of(Topic.FIRST_RESPONSE, Topic.RECORD_WRITTEN, Topic.LEAD_TOLD,
            Topic.INCIDENT_LOG, Topic.PARENTS_TOLD, Topic.INQUIRY, Topic.SUPPORT_FOR_TARGET, Topic.COUNCIL_TOLD);

    /** Kinds in which nobody looks for a procedure, so that its silence would not count. */
    private static final Set<DocumentKind> WITHOUT_PROCEDURE =
            EnumSet.of(DocumentKind.EQUALITY_POLICY, DocumentKind.EQUALITY_INFORMATION, DocumentKind.OTHER);

    private DocumentAdvice() {}

    static void advise(PolicyDocument document, Mistakes mistakes) {
        if (document.get(PolicyDocument.READ).isEmpty()) {
            mistakes.advice(document.origin(), "This document does not say how much of it was read, and counts as read in part.",
                    "If every page was read, add \"read: whole\".");
        }
        if (document.read() == Extent.WHOLE && document.get(PolicyDocument.READING_STOPS_AT).isPresent()) {
            mistakes.advice(document.origin(), "This document was read whole, and says where the reading stops.",
                    "If the rest was not read, write \"read: part\".");
        }
        Set<Topic> procedure = document.says().stream().map(Statement::about).filter(PROCEDURE::contains)
                .collect(Collectors.toSet());
        if (WITHOUT_PROCEDURE.containsAll(document.kinds()) && procedure.size() >= ENOUGH_FOR_A_PROCEDURE) {
            mistakes.advice(document.origin(), "This document says how incidents are dealt with.",
                    "If it is the school's racist-incident policy too, add \"also-holds: racist-incident policy\".");
        }
    }
}
