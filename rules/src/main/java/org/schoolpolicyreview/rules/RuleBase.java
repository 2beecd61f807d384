package org.schoolpolicyreview.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.schoolpolicyreview.criteria.CriteriaException;

/**
 * The rules of one kind, ready to run. Shared by all threads; each run has a session of its own.
 *
 * <p>All rules stand in one package. Where rules of a KieBase stand in several, Drools 10 loses firings without a word,
 * so that is refused.
 */
public final class RuleBase {

    private final KieBase base;
    private final List<String> ruleNames;

    private RuleBase(KieBase base, List<String> ruleNames) {
        this.base = base;
        this.ruleNames = ruleNames;
    }

    /**
     * Of rules that were compiled when the product was built. The base stays mutable: where it is not, Drools 10.2 does
     * not keep an inserted object that no rule reads, and verdicts would vanish.
     */
    static RuleBase of(Model model) {
        return of(KieBaseBuilder.createKieBaseFromModel(model));
    }

    /**
     * Of rules that were compiled in another way.
     *
     * @throws CriteriaException if the rules stand in more than one package, or there is none
     */
    public static RuleBase of(KieBase base) {
        List<KiePackage> packages = base.getKiePackages().stream().filter(each -> !each.getRules().isEmpty()).toList();
        if (packages.size() != 1) {
            String names = packages.stream().map(KiePackage::getName).sorted().collect(Collectors.joining(", "));
            throw new CriteriaException(List.of(packages.isEmpty()
                    ? "A rule base holds no rules."
                    : "Rules of one rule base stand in several packages, and firings would be lost: " + names + "."));
        }
        List<String> names = packages.get(0).getRules().stream().map(Rule::getName).sorted().toList();
        return new RuleBase(base, names);
    }

    /** The names of its rules, in alphabetical order. */
    public List<String> ruleNames() {
        return ruleNames;
    }

    /** Whether a rule of this name looks at facts of a type, or of one of its kinds. */
    public boolean looksAt(String ruleName, Class<?> type) {
        return RuleReads.types(base, ruleName).stream().anyMatch(type::isAssignableFrom);
    }

    /**
     * Runs the rules over facts, and gives everything of a type that they wrote, in no particular order.
     *
     * @throws RuleFailure if a rule throws
     */
    public <T> List<T> run(Collection<?> facts, Class<T> written) {
        return run(facts, (session, witness) -> {
            List<T> found = new ArrayList<>();
            session.getObjects(written::isInstance).forEach(each -> found.add(written.cast(each)));
            return found;
        });
    }

    /**
     * Runs the rules over facts, and gives everything of a type that they wrote, each with the name of the rule that wrote it:
     * no rule has to say its own name.
     *
     * @throws RuleFailure if a rule throws
     */
    public <T> Map<T, String> decided(Collection<?> facts, Class<T> written) {
        return run(facts, (session, witness) -> {
            Map<T, String> decided = new HashMap<>();
            witness.insertedBy().forEach((each, rule) -> {
                if (written.isInstance(each)) {
                    decided.put(written.cast(each), rule);
                }
            });
            return decided;
        });
    }

    private <R> R run(Collection<?> facts, BiFunction<KieSession, FiringWitness, R> taken) {
        KieSession session = base.newKieSession();
        FiringWitness witness = new FiringWitness();
        session.addEventListener((AgendaEventListener) witness);
        try {
            facts.forEach(session::insert);
            session.addEventListener((RuleRuntimeEventListener) witness);
            session.fireAllRules();
            return taken.apply(session, witness);
        } catch (RuntimeException e) {
            throw witness.failure(e, ruleNames);
        } finally {
            session.dispose();
        }
    }

    /** How many sessions are open: none, between reviews. */
    public int openSessions() {
        return base.getKieSessions().size();
    }
}
