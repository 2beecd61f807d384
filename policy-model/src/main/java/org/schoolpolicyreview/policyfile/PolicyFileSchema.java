package org.schoolpolicyreview.policyfile;

import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.yaml.Definitions;
import org.schoolpolicyreview.yaml.Form;
import org.schoolpolicyreview.yaml.JsonWriter;
import org.schoolpolicyreview.yaml.Node;

/**
 * The JSON Schemas (draft-07) of policy files, for editors. Made from the same forms that read the files; a copy of
 * each stands beside the classes, under {@code org/schoolpolicyreview/schema}.
 */
public final class PolicyFileSchema {

    /** The usual name of the schema of a file that holds a school. */
    public static final String FILE_NAME = "policy-file.schema.json";

    /** The usual name of the schema of a file that holds one document. */
    public static final String DOCUMENT_FILE_NAME = "policy-document.schema.json";

    private PolicyFileSchema() {}

    /** The schema of a file that holds a school, and its documents if they have no files of their own. */
    public static String ofSchoolFile() {
        return print("A school and its policy documents", SchoolForm.FILE);
    }

    /** The schema of a file that holds one document, beside {@code school.yaml}. */
    public static String ofDocumentFile() {
        return print("A policy document of a school", DocumentForm.DOCUMENT);
    }

    /** The first line of a file that lets an editor find its schema. */
    static String line(String schema) {
        return "# yaml-language-server: $schema=" + schema + "\n";
    }

    private static String print(String title, Form<?, ?> form) {
        Definitions definitions = new Definitions();
        List<Node.Pair> pairs = new ArrayList<>();
        pairs.add(Node.pair("$schema", Node.text("http://json-schema.org/draft-07/schema#")));
        pairs.add(Node.pair("title", Node.text(title)));
        pairs.addAll(form.inline(definitions).pairs());
        pairs.add(Node.pair("definitions", definitions.all()));
        return JsonWriter.write(Node.keys(pairs));
    }
}
