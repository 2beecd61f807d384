package org.schoolpolicyreview.model;

/**
 * What a statement can be about. A topic names a question to the document, never an answer, and never a criterion: what
 * the words are worth is for the rules to weigh. They stand in the order in which such documents run.
 */
public enum Topic implements Word {

    // What it is for
    PURPOSE("purpose", "What does the document say it is for?"),
    COMMITMENT("commitment", "What does it promise about equality or against racism in general?"),
    WHO_IT_COVERS("who-it-covers", "Who must follow it, and whom does it protect?"),
    GOOD_RELATIONS("good-relations", "What does it say about good relations between groups?"),
    ZERO_TOLERANCE("zero-tolerance", "Does it say that something is not tolerated, and what is to follow?"),
    DUTY_AIMS("duty-aims", "Which aims of the public sector equality duty does it set out, and in which words?"),
    SCOPE_OF_DUTIES("scope-of-duties",
            "Which parts of school life do the duties cover: admissions, teaching, exclusion?"),
    DUE_REGARD("due-regard", "How is equality weighed before and when decisions are taken, and where is it noted?"),
    REASONABLE_ADJUSTMENTS("reasonable-adjustments", "Which adjustments are made for disabled people, and when?"),
    EQUALITY_CHECK("equality-check", "Which new policies or plans are checked for their effect on groups, by whom?"),
    INSTITUTIONAL_RACISM("institutional-racism",
            "What does it say about racism in the school's own structures and habits?"),
    // Incidents
    INCIDENT_SCOPE("incident-scope",
            "Which incidents does it cover: kinds, places, online, without a direct victim, meant or not?"),
    DUTY_TO_ACT("duty-to-act", "Who must act on what they see or hear, and how firmly is that put?"),
    WAYS_TO_REPORT("ways-to-report", "How and to whom can pupils, staff, parents or witnesses report an incident?"),
    FIRST_RESPONSE("first-response", "What is done first, for the person targeted and to stop what happens?"),
    INCIDENT_LEAD("incident-lead", "Which role leads on incidents, who stands in, and how is the lead reached?"),
    RECORD_WRITTEN("record-written", "Who writes the record, and how soon?"),
    LEAD_TOLD("lead-told", "Who tells the lead person, and how soon?"),
    INCIDENT_LOG("incident-log", "Where are incidents recorded, and which kinds?"),
    RECORD_CONTENTS("record-contents", "What must the record hold?"),
    SAFEGUARDING_LEAD_TOLD("safeguarding-lead-told", "When is the designated safeguarding lead told?"),
    CHILD_ASKED("child-asked", "Is the child who was targeted asked what they want, and about what?"),
    PARENTS_TOLD("parents-told", "Whose parents are told, how soon, on what condition, with what exception?"),
    INQUIRY("inquiry", "Who looks into it, how, and who steps in if that person is involved?"),
    INQUIRY_FINISHED("inquiry-finished", "By when is the inquiry finished, and what if it takes longer?"),
    OUTCOME_TOLD("outcome-told", "Who is told the outcome, and how soon?"),
    NOT_PROVEN("not-proven", "What happens if it cannot be shown what happened?"),
    RESPONSE_LEVELS("response-levels", "How is the response graded, and what happens if it is repeated?"),
    SANCTIONS("sanctions", "Which sanctions may follow?"),
    LEARNING_WORK("learning-work", "What is done so that the person responsible, and the family, learn from it?"),
    RESTORATIVE_WORK("restorative-work", "When is restorative work used, who leads it, and must both agree?"),
    PROVOCATION("provocation", "What if the child who was targeted hit back or shouted back?"),
    SUPPORT_FOR_TARGET("support-for-target", "What support does the targeted person get, from whom, for how long?"),
    CHECK_INS("check-ins", "When is the targeted person asked again how things are?"),
    TARGET_WISHES("target-wishes", "What may the targeted person decide, and what must they never be asked to do?"),
    SUPPORT_FOR_OTHERS("support-for-others", "What support do witnesses, friends, the class or staff get?"),
    INCIDENTS_BY_ADULTS("incidents-by-adults",
            "What if it was a member of staff, a parent, a visitor, a governor or the head?"),
    YOUNG_CHILDREN("young-children", "What does it say about very young children or pupils with special needs?"),
    HELP_TO_TAKE_PART("help-to-take-part",
            "What help is there to report or take part: interpreters, communication aids, a supporter?"),
    DISAGREEMENT("disagreement", "Where can a family turn that disagrees, and by when is it answered?"),
    NO_REPRISAL("no-reprisal", "What protects people who report, complain or help someone to?"),
    PROCESS_AT_A_GLANCE("process-at-a-glance",
            "Is the whole process shown in numbered steps or a flow chart, and with which times?"),
    HATE_CRIME("hate-crime", "What does it say a hate incident or a hate crime is?"),
    POLICE_CALLED("police-called", "When are the police called, and who decides?"),
    OUTSIDE_REPORTING("outside-reporting",
            "Which reporting routes outside the school does it name, and when were they checked?"),
    RADICALISATION("radicalisation", "When is a concern taken to Prevent?"),
    INCIDENTS_SO_FAR("incidents-so-far", "What does it say about how many incidents there have been?"),
    PERFORMANCE_SO_FAR("performance-so-far", "What does it report about how well its own times and steps were kept?"),
    // Reporting and learning from it
    GOVERNORS_TOLD("governors-told",
            "What do governors or trustees get to know about incidents or objectives, how often?"),
    COUNCIL_TOLD("council-told",
            "What is reported to the council or trust, how, how often, and is it said to be a duty?"),
    LOG_ANALYSED("log-analysed", "How often is the log looked at, and by what?"),
    LOW_FIGURES("low-figures", "What does it say about low figures or none?"),
    PUBLIC_SUMMARY("public-summary", "Which summary of incidents is shared, with whom, how often?"),
    LESSONS_LEARNED("lessons-learned", "What changes because of incidents, and who is told?"),
    // People and training
    ACCOUNTABLE_BODY("accountable-body", "Which body answers for the policy and the duty?"),
    RACE_EQUALITY_LEAD("race-equality-lead", "Which senior role leads on race equality?"),
    LINK_GOVERNOR("link-governor", "Which governor or trustee oversees equality, and what do they do?"),
    STAFF_DUTIES("staff-duties", "What must every member of staff do or know?"),
    PUPIL_ROLES("pupil-roles", "What part do pupils play: ambassadors, councils, buddies?"),
    STAFF_TRAINING("staff-training", "Who is trained, in what, how often, and at induction?"),
    GOVERNOR_TRAINING("governor-training", "In what are governors trained, and how often?"),
    BOARD_DIVERSITY("board-diversity", "What does the board know and say about its own diversity?"),
    GOVERNOR_RECRUITMENT("governor-recruitment", "How are new governors sought from groups that the board lacks?"),
    // Voice and communication
    CONSULTATION("consultation", "Who was asked or took part, how, and on what?"),
    FAMILIES_INVOLVED("families-involved", "How do families take part in school life: events, resources, stories?"),
    WHAT_CHANGED("what-changed", "What was changed because of what people said?"),
    PUBLICATION("publication", "Where is it published, how often, and who is told?"),
    ONLINE_ACCESS("online-access", "Can it be found online without logging in, and in how many clicks?"),
    PAPER_COPIES("paper-copies", "Is a paper copy offered, and at what cost?"),
    ACCESSIBLE_FORMATS("accessible-formats", "In which formats and languages is it offered, and how does one ask?"),
    CHILD_VERSION("child-version", "Is there a version for pupils, and where?"),
    FAMILIES_TOLD("families-told", "How do families and the community get to know of it?"),
    COMPLAINTS("complaints", "How can people complain about racism or discrimination, in which stages and times?"),
    OUTSIDE_REMEDIES("outside-remedies", "Where can people turn outside the school if they are not satisfied?"),
    PARTNERS("partners", "Which outside organisations does the school work with, on what, since when?"),
    AWARDS("awards", "Which awards or charters does it hold, at which level, until when?"),
    LOCAL_SUPPORT("local-support", "Which local support does it name, and when was that checked?"),
    COMMUNITY_SUPPORT("community-support",
            "Which community organisation supports attainment, and how do families reach it?"),
    RACE_EQUALITY_GROUP("race-equality-group",
            "Which group hears pupils, parents, staff and communities, and how often does it meet?"),
    LEARNING_NETWORK("learning-network", "Which anti-racist learning network does the school take part in?"),
    // Data and monitoring
    MONITORING("monitoring", "Which data are looked at, by which groups, how often, by whom?"),
    EQUALITY_INFORMATION("equality-information", "Which facts and figures does it publish, on which aim and group?"),
    WORKFORCE_INFORMATION("workforce-information", "What does it publish about its workforce?"),
    PAY_GAP("pay-gap", "What does it publish about pay gaps?"),
    SMALL_NUMBERS("small-numbers", "How are small numbers kept from identifying people?"),
    SANCTIONS_MONITORED("sanctions-monitored",
            "Are sanctions, suspensions and attendance looked at by group, how often, and then?"),
    SURVEYS("surveys", "Who is asked about safety, fairness and confidence to report, how often?"),
    OBJECTIVES_PROGRESS("objectives-progress", "How often is progress on the objectives reported, and to whom?"),
    RACE_OBJECTIVE_REASON("race-objective-reason", "Why does no objective deal with race, if none does?"),
    RECORDS_KEPT("records-kept", "How long are records kept, and why?"),
    LAWFUL_BASIS("lawful-basis", "On which lawful basis are records kept?"),
    RECORDS_SHARED("records-shared", "Who may see the records, and with whom are they shared?"),
    // Teaching and the school day
    CURRICULUM("curriculum", "What is taught against racism or about diversity, in which subjects and years?"),
    RESOURCES_REVIEWED("resources-reviewed", "Are books, displays and texts looked at for who is shown and how?"),
    RESOURCE_CONCERN("resource-concern", "Where does a concern about a book or a display go?"),
    BALANCED_TEACHING("balanced-teaching", "How are contested political questions taught?"),
    EXCLUSION("exclusion", "What is weighed before a pupil is suspended or excluded?"),
    SEARCHING("searching", "What does it say about searching, restraint or police in school?"),
    USE_OF_FORCE("use-of-force", "When may force be used, and who looks at it afterwards?"),
    UNIFORM_EXCEPTIONS("uniform-exceptions",
            "How is an exception to the uniform asked for, and what holds meanwhile?"),
    PUPIL_PREMIUM_AND_GROUPS("pupil-premium-and-groups",
            "Which groups of pupils does it name besides the protected ones?"),
    // Places, staff and buildings
    ADMISSIONS("admissions", "How are places offered, and was the effect on groups checked?"),
    ADMISSIONS_HELP("admissions-help", "What help do families new to the area or to English get?"),
    APPEALS_PANEL("appeals-panel", "How is the appeals panel made up and trained?"),
    APPEALS_HEARING("appeals-hearing", "What help is offered at the hearing?"),
    RECRUITMENT("recruitment", "How are posts advertised and people chosen, and is it monitored?"),
    POSITIVE_ACTION("positive-action", "What positive action does it describe, and on what evidence?"),
    STAFF_PROTECTION("staff-protection",
            "How are staff protected from harassment, by outsiders too, and where do they turn?"),
    STAFF_PROGRESSION("staff-progression", "Are staying, promotion and leadership looked at by group?"),
    ACCESSIBILITY_ACTIONS("accessibility-actions",
            "What will be done on curriculum, environment and information, by whom and when?"),
    ACCESSIBILITY_PUBLICATION("accessibility-publication",
            "Where is the accessibility plan published, and what is it linked to?");

    private final String word;
    private final String question;

    Topic(String word, String question) {
        this.word = word;
        this.question = question;
    }

    @Override
    public String word() {
        return word;
    }

    /** The question that a reader puts to the document, in plain words. */
    @Override
    public String meaning() {
        return question;
    }
}
