package org.schoolpolicyreview.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;
import org.schoolpolicyreview.criteria.BuiltInPacks;
import org.schoolpolicyreview.criteria.CriteriaPack;
import org.schoolpolicyreview.rules.RuleBase;

/** Compiles rules while a test runs, to hold them against those that were compiled when the product was built. */
final class Rules {

    private static final Path RESOURCES = Path.of("../rules/src/main/resources/org/schoolpolicyreview");

    private Rules() {}

    /** An engine whose rules were all compiled just now. */
    static PolicyReview compiledNow() {
        return new PolicyReview(BuiltInPacks.england(), BuiltInPacks.finderForEngland(), asking(), compile(sources("criteria/england")), weighing());
    }

    /** An engine with another pack, and with these rules of its own in place of the built-in ones. */
    static PolicyReview with(CriteriaPack pack, String... own) {
        return new PolicyReview(pack, BuiltInPacks.finderForEngland(), asking(), compile(List.of(own)), weighing());
    }

    static RuleBase asking() {
        return compile(sources("rules/asking"));
    }

    static RuleBase weighing() {
        return compile(sources("rules/weighing"));
    }

    static List<String> sources(String folder) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".drl")).sorted().map(Rules::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleBase compile(List<String> rules) {
        KieHelper helper = new KieHelper();
        rules.forEach(each -> helper.addContent(each, ResourceType.DRL));
        return RuleBase.of(helper.build());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
