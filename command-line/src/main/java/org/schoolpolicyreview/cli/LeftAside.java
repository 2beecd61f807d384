package org.schoolpolicyreview.cli;

import java.nio.file.Path;
import org.schoolpolicyreview.policyfile.Reading;

/** Names the files of a school's folder that were not read, for a document that nobody read must not go unseen. */
final class LeftAside {

    private LeftAside() {}

    static void say(Reading reading, Surroundings here) {
        reading.leftAside().forEach(file -> here.say(here.shown(Path.of(file)) + ": Left aside, for it is no document."));
    }
}
