package org.schoolpolicyreview.rules.words;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that name a matter which school policies deal with and which has nothing to do with racism or equality, so
 * that a time or a rhythm beside it may be that matter's. A closed list: nothing is guessed of any other words.
 */
public final class SubjectSaid {

    private static final Pattern OTHER = Pattern.compile("\\b(?:fire (?:drills?|alarms?|practices?|extinguishers?)|evacuation (?:drills?|practices?)"
            + "|lockdown (?:drills?|practices?)|(?<!by )accidents?|head injur(?:y|ies)|first[- ]aid|medicines?|medications?|data breach(?:es)?"
            + "|personal data breach(?:es)?|subject access requests?|freedom of information requests?|absences|absence (?:rates?|records?|procedures?)|absentees?|lost property"
            + "|risk assessments?|playground equipment|boilers?|legionella|petty cash|invoices?|dinner money)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OURS = Pattern.compile("racis|racial|\\brace\\b|prejudice|\\bhate|hatred|discriminat|harass|derogatory"
            + "|equalit|divers|incident|bully|\\bethnic", Pattern.CASE_INSENSITIVE);

    private SubjectSaid() {}

    /**
     * What else the clause around a stretch is about, such as "Fire drills"; empty if it names nothing else, or names
     * racism, equality or incidents too.
     *
     * @param from where the stretch begins
     * @param to where it ends, not included
     * @throws IndexOutOfBoundsException if there is no such stretch
     */
    public static Optional<String> another(String words, int from, int to) {
        Objects.checkFromToIndex(from, to, words.length());
        Clause clause = Clause.around(words, from, to);
        Matcher other = OTHER.matcher(clause.text());
        return other.find() && !OURS.matcher(clause.text()).find() ? Optional.of(other.group()) : Optional.empty();
    }
}
