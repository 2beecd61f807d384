package org.schoolpolicyreview.rules.seen;

import java.util.Collection;
import java.util.stream.Collectors;
import org.schoolpolicyreview.model.Characteristic;
import org.schoolpolicyreview.reading.things.CharacteristicsList;

/** What was seen of lists of protected characteristics, as the end of a sentence that begins with "The document". */
public final class SawCharacteristics {

    private SawCharacteristics() {}

    /** Whom it is for, and how many it names. */
    public static String list(CharacteristicsList list) {
        return "names " + count(list) + " of the nine characteristics for " + people(list);
    }

    /** Those that are missing among the seven. */
    public static String lacksOfPupils(CharacteristicsList list) {
        return list(list) + ", without " + words(list.lacksOfPupils());
    }

    /** A doubt: whether it is such a list, or for whom. */
    public static String doubtful(CharacteristicsList list) {
        return "perhaps " + list(list) + "; a person should look";
    }

    /** Age or marriage stand among what protects pupils. */
    public static String ageForPupils(CharacteristicsList list) {
        return "counts age or marriage among what protects " + people(list);
    }

    /** One list with age or marriage, and no word for whom it is. */
    public static String undivided(CharacteristicsList list) {
        return "gives one list with age or marriage, and does not say for whom it is";
    }

    /** Age and marriage are kept out. */
    public static String keepsOut(CharacteristicsList list) {
        return "lists what protects pupils without age and marriage";
    }

    /** All nine protect staff. */
    public static String nineForStaff(CharacteristicsList list) {
        return "lists all nine for " + people(list);
    }

    private static String count(CharacteristicsList list) {
        int named = list.listed().size();
        return named == Characteristic.values().length ? "all" : Integer.toString(named);
    }

    private static String people(CharacteristicsList list) {
        return switch (list.audience().value().orElse(CharacteristicsList.Audience.NOT_SAID)) {
            case PUPILS -> "pupils";
            case STAFF -> "staff";
            case EVERYONE -> "pupils and staff alike";
            case NOT_SAID -> "people whom it does not name";
        };
    }

    private static String words(Collection<Characteristic> some) {
        return some.stream().map(Characteristic::word).collect(Collectors.joining(", "));
    }
}
