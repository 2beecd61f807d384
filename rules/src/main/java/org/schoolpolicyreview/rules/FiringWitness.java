package org.schoolpolicyreview.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Remembers which rule is firing, so that a failure can be told by name. */
final class FiringWitness extends DefaultAgendaEventListener {

    private @Nullable String firing;

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = event.getMatch().getRule().getName();
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
