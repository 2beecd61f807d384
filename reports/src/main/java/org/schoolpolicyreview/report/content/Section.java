package org.schoolpolicyreview.report.content;

/** The sections of a report, in the order in which every form gives them, with their headings. */
public enum Section {
    COVER("What was read"),
    IN_SHORT("In short"),
    STRENGTHS("In place"),
    LEGAL_DUTIES("Legal duties"),
    TO_DO_FIRST("To do first"),
    LEVELS("How far the policies go, by theme"),
    GAPS("Gaps and what to do about them"),
    QUESTIONS("Questions to the school"),
    CONTRADICTIONS("Places that do not agree"),
    NOT_CHECKED("What was not checked, and why"),
    ACTION_PLAN("Action plan"),
    ALL_CRITERIA("All criteria"),
    SOURCES("Where the criteria come from"),
    READABILITY("How the documents read"),
    VERSIONS("How this report was made");

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    /** Its heading. */
    public String heading() {
        return heading;
    }
}
