package org.schoolpolicyreview.rules;

import java.util.HashSet;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Looks into the conditions of a compiled rule. The only place that touches the inside of Drools. */
final class RuleReads {

    private RuleReads() {}

    static Set<Class<?>> types(KieBase base, String ruleName) {
        Set<Class<?>> types = new HashSet<>();
        for (KiePackage each : base.getKiePackages()) {
            for (Rule rule : each.getRules()) {
                if (rule.getName().equals(ruleName)) {
                    gather(((RuleImpl) rule).getLhs(), types);
                }
            }
        }
        return types;
    }

    private static void gather(RuleConditionElement element, Set<Class<?>> types) {
        if (element instanceof GroupElement group) {
            group.getChildren().forEach(child -> gather(child, types));
        } else if (element instanceof Pattern pattern && pattern.getObjectType() instanceof ClassObjectType type) {
            types.add(type.getClassType());
        }
    }
}
