package org.schoolpolicyreview.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The nine protected characteristics of the Equality Act 2010, with other words that schools use for them. Other words
 * are read, never written: a policy that says "gender" is reported with its own word.
 */
public enum Characteristic implements Word {
    AGE("age", "Age."),
    DISABILITY("disability", "Disability.", "disabled", "disabilities"),
    GENDER_REASSIGNMENT("gender reassignment", "Gender reassignment.", "gender identity", "transgender",
            "transsexual", "trans", "gender re-assignment"),
    MARRIAGE("marriage and civil partnership", "Marriage and civil partnership.", "marriage", "civil partnership",
            "marriage or civil partnership", "marital status"),
    PREGNANCY("pregnancy and maternity", "Pregnancy and maternity.", "pregnancy", "maternity",
            "pregnancy or maternity", "pregnant"),
    RACE("race", "Race: colour, nationality, ethnic or national origins.", "ethnicity", "ethnic origin",
            "ethnicity and race", "race and ethnicity", "race (ethnicity)", "colour", "nationality",
            "ethnic background", "ethnic or national origin"),
    RELIGION("religion or belief", "Religion or belief.", "religion", "belief", "faith", "religion and belief",
            "religion or beliefs", "faith and belief", "religious belief", "religious beliefs"),
    SEX("sex", "Sex.", "gender", "sex (gender)", "sex/gender"),
    SEXUAL_ORIENTATION("sexual orientation", "Sexual orientation.", "sexual identity", "sexuality");

    private final String word;
    private final String meaning;
    private final List<String> alsoWritten;

    Characteristic(String word, String meaning, String... alsoWritten) {
        this.word = word;
        this.meaning = meaning;
        this.alsoWritten = List.of(alsoWritten);
    }

    /** The characteristic that a document's own word stands for; empty for grounds that the Act does not name. */
    public static Optional<Characteristic> of(String ownWord) {
        String wanted = ownWord.strip().toLowerCase(Locale.ROOT);
        for (Characteristic characteristic : values()) {
            if (characteristic.word.equals(wanted) || characteristic.alsoWritten.contains(wanted)) {
                return Optional.of(characteristic);
            }
        }
        return Optional.empty();
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
}
