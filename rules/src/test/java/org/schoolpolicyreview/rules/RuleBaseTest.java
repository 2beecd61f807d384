package org.schoolpolicyreview.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;
import org.schoolpolicyreview.criteria.CriteriaException;
import org.schoolpolicyreview.criteria.Outcome;
import org.schoolpolicyreview.rules.answers.DoesNotApply;
import org.schoolpolicyreview.rules.answers.Verdict;
import org.schoolpolicyreview.rules.questions.Limit;
import org.schoolpolicyreview.rules.stated.ReviewDue;

/** Rules run only if none of their firings can be lost, and a rule that fails is named. */
class RuleBaseTest {

    private static final Matter MATTER = new Matter("X-01", Matter.WHOLE_SCHOOL);

    @Test
    void rulesInSeveralPackagesAreRefusedByName() {
        KieBase base = compile(rule("one.pack", "first", ""), rule("other.pack", "second", ""));
        assertThatThrownBy(() -> RuleBase.of(base)).isInstanceOf(CriteriaException.class)
                .hasMessageContaining("stand in several packages, and firings would be lost: one.pack, other.pack");
    }

    @Test
    void noRulesAtAllAreRefused() {
        KieBase base = compile("package empty.pack");
        assertThatThrownBy(() -> RuleBase.of(base)).hasMessageContaining("holds no rules");
    }

    @Test
    void aRuleThatThrowsIsNamedAndItsSessionClosed() {
        RuleBase rules = RuleBase.of(compile(rule("one.pack", "X-01/part: throws",
                "if (true) throw new IllegalArgumentException(\"no\");")));
        assertThatThrownBy(() -> rules.run(List.of(MATTER), Verdict.class))
                .isInstanceOfSatisfying(RuleFailure.class, failure ->
                        assertThat(failure.ruleNames()).containsExactly("X-01/part: throws"));
        assertThat(rules.openSessions()).isZero();
    }

    @Test
    void aConditionThatThrowsIsNamed() {
        RuleBase rules = RuleBase.of(compile("""
                package one.pack
                import org.schoolpolicyreview.rules.Matter
                rule "X-02/part: cannot be asked" when Matter( criterion.substring(90) == "x" ) then end
                """));
        assertThatThrownBy(() -> rules.run(List.of(MATTER), Verdict.class))
                .isInstanceOfSatisfying(RuleFailure.class, failure ->
                        assertThat(failure.ruleNames()).containsExactly("X-02/part: cannot be asked"));
    }

    @Test
    void whatARuleWritesIsKeptThoughNoRuleReadsIt() {
        assertThat(CompiledRules.load(CompiledRules.WEIGHING).run(List.of(MATTER, new DoesNotApply("X-01", "no")), Verdict.class))
                .containsExactly(new Verdict(MATTER, Outcome.NOT_APPLICABLE));
    }

    @Test
    void whatARuleWritesIsToldWithTheNameOfTheRule() {
        Matter other = new Matter("X-02", Matter.WHOLE_SCHOOL);
        String rules = "package one.pack\nimport org.schoolpolicyreview.rules.Matter\n"
                + "import org.schoolpolicyreview.rules.answers.DoesNotApply\n"
                + writes("X-01: it is late", "X-01", "late") + writes("X-01: it is early", "X-01", "early")
                + writes("X-02: second by name", "X-02", "both") + writes("X-02: first by name", "X-02", "both");
        assertThat(RuleBase.of(compile(rules)).decided(List.of(MATTER, other, new DoesNotApply("X-03", "given")), DoesNotApply.class))
                .containsOnly(Map.entry(new DoesNotApply("X-01", "late"), "X-01: it is late"),
                        Map.entry(new DoesNotApply("X-01", "early"), "X-01: it is early"),
                        Map.entry(new DoesNotApply("X-02", "both"), "X-02: first by name"));
    }

    private static String writes(String name, String criterion, String because) {
        return "rule \"" + name + "\" when Matter( criterion == \"" + criterion + "\" ) then insert( new DoesNotApply(\"" + criterion
                + "\", \"" + because + "\") ); end\n";
    }

    @Test
    void aRuleIsKnownByWhatItLooksAt() {
        RuleBase rules = RuleBase.of(compile("""
                package one.pack
                import org.schoolpolicyreview.rules.Matter
                import org.schoolpolicyreview.rules.questions.*
                rule "reads" when Matter() exists( Limit() and Asked() ) then end
                """));
        assertThat(rules.looksAt("reads", Limit.class)).isTrue();
        assertThat(rules.looksAt("reads", ReviewDue.class)).isFalse();
    }

    @Test
    void rulesThatWereNotCompiledAreMissedByName() {
        assertThatThrownBy(() -> CompiledRules.load("no.such.rules")).hasMessageContaining("no.such.rules");
    }

    private static String rule(String packageName, String name, String consequence) {
        return "package " + packageName + "\nimport org.schoolpolicyreview.rules.*\nrule \"" + name
                + "\" when $m : Matter() then " + consequence + " end\n";
    }

    private static KieBase compile(String... rules) {
        KieHelper helper = new KieHelper();
        for (String each : rules) {
            helper.addContent(each, ResourceType.DRL);
        }
        return helper.build();
    }
}
