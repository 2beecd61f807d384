package org.schoolpolicyreview.rules.replies;

import java.util.List;
import java.util.Optional;
import org.schoolpolicyreview.criteria.Grounds;
import org.schoolpolicyreview.finding.Found;
import org.schoolpolicyreview.rules.questions.NamesARole;
import org.schoolpolicyreview.rules.stated.Told;

/**
 * A sentence, with the roles that it names.
 *
 * @param roles the roles, in the document's words
 */
public record RoleReply(NamesARole ask, Told told, Found found, HowPut put, List<String> roles) implements Reply {

    public RoleReply {
        roles = List.copyOf(roles);
    }

    /** Whether it names a role. */
    public boolean namesRole() {
        return !roles.isEmpty();
    }

    @Override
    public boolean hasItsValue() {
        return namesRole();
    }

    @Override
    public Optional<Grounds.Value> value() {
        return roles.stream().findFirst().map(words -> new Grounds.Value(Grounds.ValueKind.ROLE, words));
    }
}
