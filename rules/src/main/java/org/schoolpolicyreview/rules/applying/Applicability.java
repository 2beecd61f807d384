package org.schoolpolicyreview.rules.applying;

/** Says why a criterion does not apply, or what has to be known to tell. The rules decide; nothing is decided here. */
public final class Applicability {

    /** What type of establishment the school is. */
    public static final String WHICH_TYPE = "what type of school it is, as the public register has it";
    /** How many people the employer employs. */
    public static final String HOW_MANY_EMPLOYEES = "how many people the employer employs, in a trust the whole trust";

    private Applicability() {}

    /** It is for other kinds of school. */
    public static String otherKind(OnlyForKinds only, SchoolFacts school) {
        return "It is for " + only.who() + "; the school is of the type ‘" + school.type() + "’.";
    }

    /** The employer has fewer people. */
    public static String fewerEmployees(FromEmployees from, SchoolFacts school) {
        return "It is for employers of " + from.number() + " people or more; here it is "
                + school.employees().orElseThrow() + ".";
    }

    /** The law does not hold on the review date. */
    public static String lawDoesNotHold(RestsOnLaw law) {
        return "The law that it rests on does not hold on the review date: " + law.names() + ".";
    }
}
