package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** What a criterion is about, and the folder in which it stands. */
public enum Theme implements Word {
    LEGAL_FRAMEWORK("legal-framework", "Legal framework stated correctly"),
    PUBLICATION("publication", "Publication and equality information"),
    OBJECTIVES("objectives", "Equality objectives"),
    DATA_AND_VOICE("data-and-voice", "Data, voice and equality analysis"),
    DEFINITIONS("definitions", "Definitions and scope"),
    INCIDENT_RESPONSE("incident-response", "Incident response"),
    SUPPORT("support", "Support, learning and repair"),
    RECORDING("recording", "Recording, monitoring and reporting"),
    ESCALATION("escalation", "Escalation, police and outside bodies"),
    GOVERNANCE("governance", "Roles and governance"),
    TRAINING("training", "Training"),
    COMMUNICATION("communication", "Communication and shared understanding"),
    CURRICULUM("curriculum", "Curriculum"),
    BEHAVIOUR("behaviour", "Behaviour, bullying and exclusion"),
    APPEARANCE("appearance", "Uniform, hair and appearance"),
    ADMISSIONS("admissions", "Admissions and appeals"),
    COMPLAINTS("complaints", "Complaints"),
    WORKFORCE("workforce", "Staff and workforce"),
    ACCESSIBILITY("accessibility", "Accessibility"),
    DATA_PROTECTION("data-protection", "Data protection"),
    LIVERPOOL("liverpool", "Liverpool"),
    DOCUMENT_ITSELF("document-itself", "The document itself");

    private final String word;
    private final String meaning;

    Theme(String word, String meaning) {
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
