package org.schoolpolicyreview.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.schoolpolicyreview.review.Finding;
import org.schoolpolicyreview.review.GapReport;

/** Suggests what to type next, once, and only to a person. */
final class NextCommand {

    private NextCommand() {}

    static void afterReview(List<GapReport> reports, int failures, List<Path> paths, Surroundings here) {
        if (!here.terminal().showsMessages()) {
            return;
        }
        if (failures > 0 && Files.exists(here.at(paths.get(0)))) {
            here.say("Next: policy-review validate " + given(paths));
        } else if (failures == 0 && reports.size() == 1) {
            reports.get(0).summary().priorities().stream().findFirst().map(Finding::criterion).ifPresent(
                    criterion -> here.say("Next: policy-review explain " + criterion.id()));
        }
    }

    private static String given(List<Path> paths) {
        return typed(paths.get(0).toString()) + (paths.size() > 1 ? " ..." : "");
    }

    /** A path as it is typed. */
    static String typed(String path) {
        return path.contains(" ") ? "\"" + path + "\"" : path;
    }
}
