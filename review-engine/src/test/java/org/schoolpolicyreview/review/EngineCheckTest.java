package org.schoolpolicyreview.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schoolpolicyreview.criteria.Ask;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.CriteriaException;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.rules.RuleBase;

/** An engine whose rules and criteria do not fit together is never made, and each misfit is named. */
class EngineCheckTest {

    private static final CriteriaPack ENGLAND = BuiltInPacks.england();

    @Test
    void aPartThatNoRuleAnswersIsNamed() {
        String[] distinct = Rules.sources("criteria/england").stream()
                .map(rules -> distinctNames(rules.replace("GOV-01/approved-on:", "GOV-01/approved-by:")))
                .toArray(String[]::new);
        assertThatThrownBy(() -> Rules.with(ENGLAND, distinct)).isInstanceOf(CriteriaException.class)
                .hasMessageContaining("GOV-01/approved-on: it puts no shared question, and no rule of its own answers it.");
    }

    @Test
    void anOwnRuleWithoutACriterionIsNamed() {
        String[] rules = Stream.concat(Rules.sources("criteria/england").stream(), Stream.of(
                        own("ZZZ-99/part: nobody asks", "Matter()"), own("GOV-01/no-such-part: nobody asks", "Matter()"),
                        own("no owner at all", "Matter()")))
                .toArray(String[]::new);
        assertThatThrownBy(() -> Rules.with(ENGLAND, rules)).isInstanceOf(CriteriaException.class)
                .hasMessageContaining("The rule \"ZZZ-99/part: nobody asks\" belongs to no part of a criterion of england 2026.1.")
                .hasMessageContaining("\"GOV-01/no-such-part: nobody asks\"")
                .hasMessageContaining("\"no owner at all\"");
    }

    @Test
    void aLimitThatNoOwnRuleReadsIsNamed() {
        CriteriaPack pack = withPart(part -> copy(part, Ask.OWN_RULE));
        assertThatThrownBy(() -> Rules.with(pack, own("INC-05/record: looks", "Matter()"), own("INC-05/lead-told: looks", "Limit()")))
                .isInstanceOf(CriteriaException.class)
                .hasMessageContaining("INC-05/record: nothing reads its limit \"1 school day\".")
                .extracting(Throwable::getMessage).asString().doesNotContain("INC-05/lead-told");
    }

    @Test
    void aNumberThatNoOwnRuleReadsIsNamed() {
        CriteriaPack pack = new CriteriaPack("england", "2026.1", "England",
                List.of(ENGLAND.criterion("PUB-05").orElseThrow()), ENGLAND.law());
        assertThatThrownBy(() -> Rules.with(pack, own("PUB-05/clicks: looks", "Matter()")))
                .isInstanceOf(CriteriaException.class)
                .hasMessageContaining("PUB-05/clicks: nothing reads its limit \"3\".");
    }

    @Test
    void aQuestionThatNoSharedRuleAnswersIsNamed() {
        RuleBase withoutWithin = Rules.compile(Rules.sources("rules/asking").stream()
                .map(rules -> rules.replace("\"within:", "\"wthin:")).toList());
        assertThatThrownBy(() -> new PolicyReview(ENGLAND, BuiltInPacks.finderForEngland(), withoutWithin, Rules.compile(Rules.sources("criteria/england")),
                Rules.weighing()))
                .isInstanceOf(CriteriaException.class)
                .hasMessageContaining("INC-05/record: no shared rule answers the question \"within\".");
    }

    private static String distinctNames(String rules) {
        StringBuilder distinct = new StringBuilder();
        int number = 0;
        for (String line : rules.split("\n")) {
            distinct.append(line.startsWith("rule \"") ? line.replaceFirst("\"$", " " + number++ + "\"") : line).append('\n');
        }
        return distinct.toString();
    }

    private static String own(String name, String condition) {
        return "package org.schoolpolicyreview.rules.looking.england\nimport org.schoolpolicyreview.rules.*\nimport org.schoolpolicyreview.rules.questions.*\nrule \""
                + name + "\" when " + condition + " then end\n";
    }

    private static CriteriaPack withPart(UnaryOperator<Part> change) {
        Criterion inc = ENGLAND.criterion("INC-05").orElseThrow();
        Criterion changed = new Criterion(inc.id(), inc.title(), inc.statement(), inc.why(), inc.sources(),
                inc.confidence(), inc.documents(), inc.reach(), inc.appliesTo(), inc.severity(), inc.theme(), inc.strands(),
                inc.goodLooksLike(), inc.governorsQuestion(), inc.parts().stream().map(change).toList(), inc.origin());
        return new CriteriaPack("england", "2026.1", "England", List.of(changed), ENGLAND.law());
    }

    private static Part copy(Part part, Ask ask) {
        return new Part(part.name(), part.question(), part.shown(), part.missing(), part.essential(), ask, part.search(), part.basis(),
                part.binds(), part.elsewhere(), part.boundBy(), part.level(), part.remedy(), part.wording(), part.keep(), part.origin());
    }
}
