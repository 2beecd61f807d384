package org.schoolpolicyreview.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schoolpolicyreview.report.content.ReportContent;
import org.schoolpolicyreview.report.content.ToDoFirst;
import tools.jackson.databind.JsonNode;

/** What to do first stands on the first screen, each with the words that it is about, or where it was looked for. */
@ExtendWith(WithChromium.class)
class FirstScreenTest {

    static Stream<String> everyReport() {
        return Pages.REPORTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyReport")
    void threeActionsOnADesktop(String report, Chromium chromium) {
        chromium.screen(1280, 900);
        assertThat(actionsInSight(report, chromium)).isEqualTo(first(report).size());
    }

    @ParameterizedTest
    @MethodSource("everyReport")
    void twoActionsOnATelephone(String report, Chromium chromium) {
        chromium.screen(390, 844);
        assertThat(actionsInSight(report, chromium)).isGreaterThanOrEqualTo(Math.min(2, first(report).size()));
    }

    private static List<ToDoFirst> first(String report) {
        return ReportContent.of(Pages.REPORTS.get(report)).toDoFirst();
    }

    /** From the top, how many are in sight to their last line. */
    private static long actionsInSight(String report, Chromium chromium) {
        chromium.open(Pages.file(report + ".html"));
        JsonNode actions = chromium.evaluate("""
                [...document.querySelectorAll('.spr-glance__item')].map(each =>
                  [each.innerText, each.getBoundingClientRect().bottom <= innerHeight])
                """);
        List<ToDoFirst> first = first(report);
        assertThat(actions.size()).isEqualTo(first.size());
        for (int i = 0; i < first.size(); i++) {
            assertThat(actions.get(i).get(0).asString()).contains(first.get(i).what(), about(first.get(i)),
                    first.get(i).firstStep());
        }
        return actions.valueStream().takeWhile(action -> action.get(1).asBoolean()).count();
    }

    private static String about(ToDoFirst first) {
        return first.about().map(about -> about.words().map(Passages::shortened).orElse(about.sentence()))
                .orElse(first.lookedIn());
    }
}
