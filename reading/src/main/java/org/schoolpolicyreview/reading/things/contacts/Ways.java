package org.schoolpolicyreview.reading.things.contacts;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.RoleContact.Way;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.values.Value;

/** Finds the ways to reach somebody that a sentence names. */
final class Ways {

    private static final Map<String, Way> NAMED = Map.of("phone", Way.TELEPHONE, "email", Way.E_MAIL,
            "person", Way.IN_PERSON, "form", Way.FORM, "post", Way.POST, "web", Way.WEB);

    private Ways() {}

    /** The ways of numbers and addresses, and those named in words. */
    static Set<Way> of(Sentence sentence, CuesIn cues) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        sentence.values(Value.Contact.class).forEach(contact -> ways.add(
                contact.means() == Value.Contact.Means.TELEPHONE ? Way.TELEPHONE : Way.E_MAIL));
        NAMED.forEach((name, way) -> {
            if (cues.has(name)) {
                ways.add(way);
            }
        });
        return ways;
    }
}
