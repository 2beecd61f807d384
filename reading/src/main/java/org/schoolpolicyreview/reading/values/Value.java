package org.schoolpolicyreview.reading.values;

import org.schoolpolicyreview.model.time.Rhythm;
import org.schoolpolicyreview.model.time.TimeLimit;
import org.schoolpolicyreview.model.time.WrittenDate;
import org.schoolpolicyreview.model.time.WrittenPeriod;

/** Something that a sentence names and that can be compared: a value. */
public sealed interface Value {

    /** A limit for a step: "within two school days", "by 4 pm", "takes no longer than ten days", "promptly". */
    record Limit(TimeLimit limit) implements Value {}

    /** How often: "each September", "termly", "every two years", "once a year". */
    record Often(Rhythm rhythm) implements Value {}

    /** A date, as precise as it is written: "8 July 2025", "Michaelmas Term 2026", "autumn 2025". */
    record On(WrittenDate date) implements Value {}

    /** A period: "2025-2029", "from September 2025 to July 2029". */
    record Over(WrittenPeriod period) implements Value {}

    /**
     * A law or guidance.
     *
     * @param id its id in the list of names of laws
     * @param section the section it names ("149"), or an empty text
     */
    record Law(String id, String section) implements Value {}

    /**
     * A post or body of a school, council or trust.
     *
     * @param id its id in the lexicon ("headteacher", "governing-body")
     */
    record Role(String id) implements Value {}

    /**
     * A group of people ("pupils", "parents", "staff", "targeted-child").
     *
     * @param id its id in the lexicon
     */
    record Group(String id) implements Value {}

    /**
     * A number that counts something.
     *
     * @param number the number
     * @param unit "%", "points", "pupils" or what else is counted, or an empty text
     */
    record Number(double number, String unit) implements Value {}

    /** A way to reach somebody: a telephone number or an e-mail address. */
    record Contact(Means means) implements Value {

        /** By what. */
        public enum Means { TELEPHONE, E_MAIL }
    }

    /** A place on the web: an address, "our website", "the Policies page". */
    record Web(String words) implements Value {}
}
