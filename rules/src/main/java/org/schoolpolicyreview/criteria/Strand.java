package org.schoolpolicyreview.criteria;

import org.schoolpolicyreview.model.Word;

/** A measure of the council's programme that a criterion supports. */
public enum Strand implements Word {
    BEST_PRACTICE_NETWORK("best-practice-network", "The anti-racist learning network of the city's schools."),
    RACE_EQUALITY_OFFICER("race-equality-officer", "The council's race equality officer for education."),
    GOVERNOR_REPRESENTATION("governor-representation", "Boards that reflect their community."),
    GOVERNOR_TRAINING("governor-training", "Anti-racism training for governors."),
    APPEALS_PANELS("appeals-panels", "Diverse and trained admission appeal panels."),
    FAIR_ADMISSIONS("fair-admissions", "Fairer admissions."),
    COMMUNITY_EDUCATION_SUPPORT("community-education-support", "Community support for attainment."),
    HATE_CRIME("hate-crime", "Hate incidents and hate crime in education."),
    RACE_EQUALITY_GROUP("race-equality-group", "A race equality working group of many parties."),
    TEACHER_DIVERSITY("teacher-diversity", "More diverse entrants to teaching."),
    INCIDENT_SUPPORT("incident-support", "Support after incidents, and prevention."),
    POLICY_REVIEW("policy-review", "The review of equality and anti-racist policies."),
    COMMUNITY_VOICE("community-voice", "What communities say, and what changes because of it.");

    private final String word;
    private final String meaning;

    Strand(String word, String meaning) {
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
