package org.schoolpolicyreview.reading.things;

import java.util.Set;
import org.schoolpolicyreview.reading.Quotation;

/**
 * A role or an office with a way to reach it.
 *
 * @param role the role as written, without names of people
 * @param ways by what
 */
public record RoleContact(Slot<String> role, Set<Way> ways, Quotation quotation, Certainty certainty) implements Thing {

    /** A way to reach somebody. */
    public enum Way { TELEPHONE, E_MAIL, IN_PERSON, FORM, POST, WEB }

    public RoleContact {
        ways = Set.copyOf(ways);
    }
}
