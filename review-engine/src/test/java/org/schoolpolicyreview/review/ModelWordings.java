package org.schoolpolicyreview.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.schoolpolicyreview.criteria.Criterion;
import org.schoolpolicyreview.criteria.Part;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.yaml.Mistakes;
import org.schoolpolicyreview.yaml.Node;
import org.schoolpolicyreview.yaml.YamlTree;

/** Small schools whose document says what the criteria propose to say, a paragraph for each part. */
final class ModelWordings {

    private static final Path FILE = Path.of("src/test/resources/model-wordings.yaml");
    private static final Node.Keys DATA = read();
    private static final Map<String, String> INSTEAD = texts("instead");
    private static final Map<String, String> BEFORE = texts("before");

    private ModelWordings() {}

    /** The model wording of each part, in the order of the criterion, with words in place of what stands in brackets. */
    static List<String> of(Criterion criterion) {
        return criterion.parts().stream().map(ModelWordings::of).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String of(Part part) {
        String wording = part.wording();
        for (String each : INSTEAD.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
            wording = wording.replace(each, INSTEAD.get(each));
        }
        return wording;
    }

    /** A document where the criterion belongs that says these sentences, a paragraph each. */
    static PolicyDocument document(Criterion criterion, String school, List<String> sentences) {
        String kind = criterion.documents().isEmpty() ? "equality policy" : criterion.documents().get(0).word();
        String before = BEFORE.containsKey(criterion.id()) ? BEFORE.get(criterion.id()) + "\n\n" : "";
        String title = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return Texts.document(criterion.id().toLowerCase(Locale.ROOT) + ".md", "# " + title + "\n\nThis is a document of " + school
                + ".\n\n" + before + String.join("\n\n", sentences) + "\n");
    }

    /** A school that every criterion is for, with these documents. */
    static School school(String name, List<PolicyDocument> documents) {
        School.Builder school = School.named(name).set(School.TYPE, CodedValue.named("Community school"))
                .set(School.EMPLOYEES, 200);
        documents.forEach(school::document);
        return school.build();
    }

    /** Why a part does not keep a property: by the part and the property, "INC-05/record taken out". */
    static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        for (Node each : ((Node.Items) DATA.get("known").orElseThrow()).items()) {
            Node.Keys keys = (Node.Keys) each;
            known.put(text(keys, "of") + " " + text(keys, "property"), text(keys, "why"));
        }
        return known;
    }

    private static Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        ((Node.Keys) DATA.get(key).orElseThrow()).pairs()
                .forEach(pair -> texts.put(pair.key(), ((Node.Scalar) pair.value()).text()));
        return texts;
    }

    private static String text(Node.Keys keys, String key) {
        return ((Node.Scalar) keys.get(key).orElseThrow()).text();
    }

    private static Node.Keys read() {
        Mistakes mistakes = new Mistakes();
        try {
            Node tree = YamlTree.read(FILE.toString(), Files.readAllBytes(FILE), mistakes).orElseThrow();
            if (mistakes.errors() > 0) {
                throw new IllegalStateException(mistakes.sorted().toString());
            }
            return (Node.Keys) tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
