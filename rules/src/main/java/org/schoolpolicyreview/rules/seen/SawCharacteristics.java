package org.schoolpolicyreview.rules.seen;

import java.util.List;
import org.schoolpolicyreview.rules.stated.CharacteristicsGiven;

/** What was seen of lists of characteristics, as the end of a sentence that begins with "The document". */
public final class SawCharacteristics {

    private SawCharacteristics() {}

    /** All that are looked for are named. */
    public static String namesAll(List<String> wanted) {
        return "names " + and(wanted);
    }

    /** Some are missing. */
    public static String lacks(List<String> lacking) {
        return "gives a list without " + and(lacking);
    }

    /** Some are missing, and the document says why. */
    public static String lacksWithReason(CharacteristicsGiven given, List<String> lacking) {
        return lacks(lacking) + ", and says why: ‘" + given.list().leftOutBecause().orElse("").replaceFirst("[.]$", "") + "’";
    }

    /** The words do not carry what is noted. */
    public static String notCarried(List<String> names) {
        return "is noted as naming " + and(names) + ", and the quoted words do not";
    }

    /** A list without words or place. */
    public static String withoutPlace() {
        return "is said to give a list, but neither its words nor a page is given";
    }

    /** Pupils are told that these protect them. */
    public static String tellsPupils(List<String> names) {
        return "tells readers that " + and(names) + " protect" + (names.size() == 1 ? "s" : "") + " pupils";
    }

    /** The list for pupils leaves them out. */
    public static String withoutThem(List<String> names) {
        return "gives a list for pupils without " + and(names);
    }

    /** The document says that they are not for pupils. */
    public static String denied(List<String> names) {
        return "says that " + and(names) + " do not protect pupils";
    }

    /** It is not said for whom the list is. */
    public static String forNobody() {
        return "gives a list and does not say for whom it is";
    }

    /** All nine are for staff. */
    public static String nineForStaff() {
        return "says that all nine characteristics protect staff";
    }

    private static String and(List<String> names) {
        int last = names.size() - 1;
        return last <= 0 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
