package org.schoolpolicyreview.model;

import java.util.List;

/** The kinds of document in which schools say such things, with the titles that real ones carry. */
public enum DocumentKind implements Word {
    EQUALITY_POLICY("equality policy", "What the school promises on equality, for whom and how.",
            "equality statement", "equality scheme", "single equality policy", "single equality scheme",
            "equalities policy", "equality and diversity policy", "equality, diversity and inclusion policy",
            "equality and cohesion policy", "inclusion and equity policy", "equal opportunities policy",
            "race equality policy", "cultural diversity policy"),
    EQUALITY_INFORMATION("equality information and objectives",
            "The information and objectives that the equality duty asks a school to publish.",
            "equality objectives", "equality information", "public sector equality duty statement",
            "equality objectives statement", "equality plan"),
    RACIST_INCIDENT_POLICY("racist-incident policy", "How racist incidents are reported, recorded and dealt with.",
            "racist incident policy", "racial incident policy", "prejudice-related incidents policy",
            "racial harassment policy", "hate crime policy", "incident guidance", "derogatory language guidance"),
    ANTI_RACIST_POLICY("anti-racist policy", "What the school thinks of racism and does against it.",
            "anti-racist statement", "anti-racism policy", "anti-racism statement", "anti-racist commitment",
            "anti-racist strategy", "anti-racism agenda", "anti-racist pledge"),
    BEHAVIOUR_POLICY("behaviour policy", "How pupils are to behave, and what follows if they do not.",
            "behaviour and relationships policy", "relationships policy", "discipline policy"),
    ANTI_BULLYING_POLICY("anti-bullying policy", "What bullying is, and what is done about it.",
            "anti-bullying page", "bullying policy"),
    SAFEGUARDING_POLICY("safeguarding policy", "How children are kept safe.", "child protection policy"),
    ACCESSIBILITY_PLAN("accessibility plan", "How access for disabled pupils will be widened.",
            "accessibility policy"),
    ADMISSIONS_POLICY("admissions policy", "Who is offered a place, and how.", "admission arrangements",
            "admissions arrangements"),
    APPEALS_PROCEDURE("admission appeals procedure", "How appeals about places are heard.", "appeals procedure"),
    COMPLAINTS_POLICY("complaints policy", "How complaints are made and answered.", "complaints procedure"),
    RECRUITMENT_POLICY("recruitment policy", "How staff are found and chosen.", "safer recruitment policy"),
    STAFF_EQUALITY_POLICY("staff equality policy", "How staff are protected and treated fairly.",
            "dignity at work policy", "staff harassment policy"),
    CURRICULUM_POLICY("curriculum policy", "What is taught, and with what.", "curriculum statement"),
    UNIFORM_POLICY("uniform policy", "What pupils wear, hair included.", "appearance policy", "dress code"),
    GOVERNANCE_DOCUMENT("governance document", "How the board is made up, trained and informed.",
            "governors' handbook", "scheme of delegation", "terms of reference"),
    DATA_PROTECTION_POLICY("data protection policy", "What is kept about people, why and for how long.",
            "privacy notice", "retention schedule"),
    WEBSITE_PAGE("website page", "A page of the school's website that is none of the others.", "web page",
            "policies page"),
    COMMUNICATIONS_POLICY("communications policy", "How families and the community are told and heard.",
            "leaflet", "newsletter"),
    OTHER("other document", "None of these.", "other");

    private final String word;
    private final String meaning;
    private final List<String> alsoWritten;

    DocumentKind(String word, String meaning, String... alsoWritten) {
        this.word = word;
        this.meaning = meaning;
        this.alsoWritten = List.of(alsoWritten);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public List<String> alsoWritten() {
        return alsoWritten;
    }

    /**
     * Whether a document of some kinds does the job of this kind. A leaflet, a letter or a form may say a part of it, and need
     * not say the rest: it does the job of no other kind.
     *
     * @param kinds the kinds of the document, the main one first
     */
    public boolean isJobOf(List<DocumentKind> kinds) {
        return kinds.contains(this)
                && (kinds.get(0) == this || kinds.get(0) != COMMUNICATIONS_POLICY && kinds.get(0) != OTHER);
    }
}
