package org.schoolpolicyreview.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.schoolpolicyreview.review.GapReport;

/** Names the files of a report after the school and the review date, in letters that every system can hold. */
final class ReportFileName {

    private static final int LONGEST = 60;

    private ReportFileName() {}

    /**
     * A name that is not taken yet, without its ending: harbour-view-primary-school-2026-11-23, and -2 after the date for
     * a second school of that name. All forms of its report share it.
     */
    static String of(GapReport report, Set<String> taken) {
        String name = slug(report.school().name()) + "-" + report.asOf();
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (char each : Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).toCharArray()) {
            if (each >= 'a' && each <= 'z' || each >= '0' && each <= '9') {
                slug.append(each);
            } else if (isGap(each) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (slug.length() > LONGEST) {
            slug.setLength(LONGEST);
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "school" : slug.toString();
    }

    /** "St Mary's" is st-marys, and "CofE/RC" cofe-rc. */
    private static boolean isGap(char each) {
        return each != '\'' && each != '’' && Character.getType(each) != Character.NON_SPACING_MARK;
    }
}
