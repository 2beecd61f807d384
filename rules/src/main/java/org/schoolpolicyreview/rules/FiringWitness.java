package org.schoolpolicyreview.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Remembers which rule is firing, so that a failure can be told by name, and each fact with the rule that inserted it. */
final class FiringWitness extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

    private final Map<Object, String> insertedBy = new HashMap<>();
    private @Nullable String firing;

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = event.getMatch().getRule().getName();
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (firing != null) {
            insertedBy.merge(event.getObject(), firing, FiringWitness::firstByName);
        }
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        // No rule changes a fact.
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        // No rule takes a fact back.
    }

    /** Where two rules insert the same, the order in which they fire must not show. */
    private static String firstByName(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** What rules inserted, each with the name of the rule. */
    Map<Object, String> insertedBy() {
        return insertedBy;
    }

    /**
     * A condition that fails names every rule that shares it in its message; a consequence that fails belongs to the rule
     * that was firing.
     */
    RuleFailure failure(RuntimeException cause, List<String> ruleNames) {
        List<String> named = new ArrayList<>();
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            ruleNames.stream().filter(message::contains).forEach(named::add);
        }
        if (named.isEmpty() && firing != null) {
            named.add(firing);
        }
        return new RuleFailure(named.stream().distinct().sorted().toList(), cause);
    }
}
