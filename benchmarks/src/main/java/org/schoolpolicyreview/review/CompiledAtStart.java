package org.schoolpolicyreview.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.rules.CompiledRules;
import org.schoolpolicyreview.rules.RuleBase;

/**
 * The engine with its built-in criteria, whose rules are compiled now, by {@code drools-mvel}, from the DRL in the jar of
 * the rules. It stands in this package because whoever embeds the engine cannot choose how rules are compiled.
 */
public final class CompiledAtStart {

    private CompiledAtStart() {}

    /** The engine that {@link PolicyReview#withBuiltInCriteria()} gives, made the slow way. */
    public static PolicyReview review() {
        CriteriaPack england = BuiltInPacks.england();
        return new PolicyReview(england, BuiltInPacks.finderForEngland(), compile(CompiledRules.ASKING),
                compile(CompiledRules.LOOKING + england.id()), compile(CompiledRules.WEIGHING));
    }

    /** Not through KieHelper, which takes a little longer: the slow way gets every advantage that it can have. */
    private static RuleBase compile(String packageName) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (byte[] rules : rulesOf(packageName)) {
            builder.add(ResourceFactory.newByteArrayResource(rules), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        return RuleBase.of(builder.newKieBase());
    }

    private static List<byte[]> rulesOf(String packageName) {
        List<byte[]> found = new ArrayList<>();
        try (JarFile jar = new JarFile(jarOfTheRules())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().endsWith(".drl")) {
                    byte[] rules = contentOf(jar, entry);
                    if (new String(rules, UTF_8).lines().anyMatch(("package " + packageName)::equals)) {
                        found.add(rules);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static byte[] contentOf(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    private static File jarOfTheRules() {
        return new File(URI.create(RuleBase.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
