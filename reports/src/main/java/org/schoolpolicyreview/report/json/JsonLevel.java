package org.schoolpolicyreview.report.json;

import org.schoolpolicyreview.criteria.Level;
import org.schoolpolicyreview.review.ThemeLevel;

/** How far the policies go on a theme, and what would take them further. Criteria stand in it by their ids. */
final class JsonLevel {

    private JsonLevel() {}

    static void write(ThemeLevel level, Json json) {
        json.text("theme", level.theme().word());
        json.truth("canTell", level.canTell());
        json.text("level", level.level().map(Level::word));
        json.number("criteria", level.counted().size());
        json.number("inPlace", level.inPlace());
        json.texts("waitsFor", level.open().stream().map(finding -> finding.criterion().id()).toList());
        json.objects("asked", level.asked(), asked -> {
            json.text("level", asked.level().word());
            json.number("shown", asked.shown());
            json.number("parts", asked.parts());
        });
        json.text("next", level.next().map(Level::word));
        json.objects("toNext", level.toNext(), step -> {
            json.text("criterion", step.criterion().id());
            json.text("part", step.part().name());
            json.text("result", step.result().word());
        });
    }
}
