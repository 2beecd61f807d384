package org.schoolpolicyreview.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.Model;
import org.schoolpolicyreview.criteria.CriteriaException;

/** Finds the rules that were compiled when the product was built, and loads them without any compiler. */
public final class CompiledRules {

    /** The shared questions. */
    public static final String ASKING = "org.schoolpolicyreview.rules.asking";
    /** What becomes of the answers. */
    public static final String WEIGHING = "org.schoolpolicyreview.rules.weighing";
    /** The criteria's own rules, a package for each pack. */
    public static final String LOOKING = "org.schoolpolicyreview.rules.looking.";

    /** Written by the build plugin: a line with its version, then the generated classes, one a line. */
    private static final String INDEX = "META-INF/kie/org.schoolpolicyreview/rules/drools-model";

    private CompiledRules() {}

    /**
     * Loads the rules of a package.
     *
     * @throws CriteriaException if there are none
     */
    public static RuleBase load(String packageName) {
        ClassLoader loader = CompiledRules.class.getClassLoader();
        return generatedClasses(loader).stream()
                .filter(name -> name.substring(0, name.lastIndexOf('.')).equals(packageName))
                .findFirst()
                .map(name -> RuleBase.of(model(loader, name)))
                .orElseThrow(() -> new CriteriaException(List.of("No compiled rules are found in " + packageName + ".")));
    }

    private static List<String> generatedClasses(ClassLoader loader) {
        try (InputStream index = loader.getResourceAsStream(INDEX)) {
            if (index == null) {
                throw new CriteriaException(List.of("The compiled rules are not on the class path (" + INDEX + ")."));
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8));
            return lines.lines().map(String::strip).filter(line -> line.contains(".Rules")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model) Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new CriteriaException(List.of("The compiled rules " + name + " cannot be loaded: " + e + "."));
        }
    }
}
