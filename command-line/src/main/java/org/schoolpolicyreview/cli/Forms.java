package org.schoolpolicyreview.cli;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.Set;
import java.util.TreeSet;
import org.schoolpolicyreview.report.ReportForm;
import org.schoolpolicyreview.report.SchoolsForm;
import org.schoolpolicyreview.yaml.Nearest;

/** The forms of a report that stand on the path. One name may stand for several files: a page and a document. */
final class Forms {

    private Forms() {}

    /**
     * The forms of some names, in the order of the names.
     *
     * @throws UsageException if there is none of such a name, with what was probably meant
     */
    static List<ReportForm> named(List<String> written) {
        Set<String> wanted = new LinkedHashSet<>();
        written.forEach(name -> wanted.add(known(name.strip())));
        List<ReportForm> found = found();
        return wanted.stream().flatMap(name -> found.stream().filter(form -> form.format().equals(name))).toList();
    }

    /** The pages that list several schools, for those of the forms that have one. */
    static List<SchoolsForm> ofSeveralSchools(List<ReportForm> forms) {
        List<String> formats = forms.stream().map(ReportForm::format).toList();
        return ServiceLoader.load(SchoolsForm.class).stream().map(Provider::get)
                .filter(each -> formats.contains(each.format()))
                .sorted(Comparator.comparing(SchoolsForm::fileName)).toList();
    }

    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        found().forEach(form -> names.add(form.format()));
        return names;
    }

    /** The endings of all files that can be written. */
    static List<String> endings() {
        return found().stream().map(ReportForm::fileEnding).toList();
    }

    /** By ending, so that files are written in the same order wherever their modules stand on the path. */
    private static List<ReportForm> found() {
        return ServiceLoader.load(ReportForm.class).stream().map(Provider::get)
                .sorted(Comparator.comparing(ReportForm::fileEnding)).toList();
    }

    private static String known(String written) {
        Set<String> names = names();
        String name = written.toLowerCase(Locale.ROOT);
        if (!names.contains(name)) {
            throw new UsageException("There is no format \"" + written + "\". " + Nearest.didYouMean(written, names,
                    "The formats are: " + String.join(", ", names) + "."));
        }
        return name;
    }

    /** Names them in the help. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
