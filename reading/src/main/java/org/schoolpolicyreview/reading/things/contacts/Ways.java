package org.schoolpolicyreview.reading.things.contacts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.RoleContact.Way;
import org.schoolpolicyreview.reading.things.cues.CueMatch;
import org.schoolpolicyreview.reading.things.cues.CuesIn;
import org.schoolpolicyreview.reading.values.Value;

/** Finds the ways to reach somebody that a sentence names. */
final class Ways {

    private static final Map<String, Way> NAMED = Map.of("phone", Way.TELEPHONE, "email", Way.E_MAIL,
            "person", Way.IN_PERSON, "form", Way.FORM, "post", Way.POST, "web", Way.WEB);

    private Ways() {}

    /** Whether there is a number or an address, be it only an extension of the house. */
    static boolean hasNumber(Sentence sentence, CuesIn cues) {
        return !sentence.values(Value.Contact.class).isEmpty() || !extensions(cues).isEmpty();
    }

    private static List<CueMatch> extensions(CuesIn cues) {
        return cues.all("extension").filter(ext -> ext.to() < cues.tokens().size()
                && Character.isDigit(cues.tokens().get(ext.to()).word().charAt(0))).toList();
    }

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
        if (cues.has("come")) {
            ways.add(Way.IN_PERSON);
        }
        if (!extensions(cues).isEmpty()) {
            ways.add(Way.TELEPHONE);
        }
        return ways;
    }
}
