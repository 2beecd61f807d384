package org.schoolpolicyreview.model;

import java.util.Set;

/** What a date in a document marks. Real documents use many words for it, and they do not mean the same. */
public enum MilestoneKind implements Word {
    APPROVED("approved", "When was it approved, and by whom?"),
    ADOPTED("adopted", "When was it adopted, and by whom?"),
    RATIFIED("ratified", "When was it ratified, and by whom?"),
    FOR_APPROVAL("for-approval", "For whose approval is it put forward, and when?"),
    REVIEWED("last-reviewed", "When was it last reviewed?"),
    UPDATED("updated", "When was it last updated?"),
    CHECKED("checked", "When was it checked, and by whom?"),
    PUBLISHED("published", "When was it published?"),
    VERSION_DATED("version-dated", "What date does its version carry?"),
    DATED("dated", "What date does it carry, without saying of what?"),
    APPLIES_FROM("applies-from", "From when does it apply?"),
    NEXT_REVIEW("next-review", "When is it to be reviewed next?"),
    NEXT_PUBLICATION("next-publication", "When is it to be published next?"),
    VALID_UNTIL("valid-until", "Until when is it valid?");

    /** Approval, by whatever name. */
    public static final Set<MilestoneKind> APPROVALS = Set.of(APPROVED, ADOPTED, RATIFIED);

    private final String word;
    private final String meaning;

    MilestoneKind(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
