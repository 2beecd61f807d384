package org.schoolpolicyreview.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import org.schoolpolicyreview.model.CodedValue;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.policyfile.DocumentFormat;
import org.schoolpolicyreview.policyfile.UnreadableDocumentException;

/** Schools whose documents are written, or changed, by a test. */
final class Texts {

    private static final DocumentFormat MARKDOWN = ServiceLoader.load(DocumentFormat.class).stream()
            .map(ServiceLoader.Provider::get).filter(format -> format.endings().contains("md")).findFirst().orElseThrow();

    private Texts() {}

    /** A community school with these documents in Markdown, each supplied whole. */
    static School school(String... documents) {
        School.Builder school = School.named("Example School").set(School.TYPE, CodedValue.named("Community school"));
        for (int number = 0; number < documents.length; number++) {
            school.document(document("document-" + (number + 1) + ".md", documents[number]));
        }
        return school.build();
    }

    /** A document in Markdown. */
    static PolicyDocument document(String file, String markdown) {
        try {
            return PolicyDocument.named(file).text(MARKDOWN.read(file, markdown.getBytes(UTF_8))).build();
        } catch (UnreadableDocumentException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The school with other documents made of its own. */
    static School changed(School school, UnaryOperator<PolicyDocument> change) {
        return school.withOnly(school.documents().stream().map(change).toList());
    }

    /** The document with another text. */
    static PolicyDocument withText(PolicyDocument document, List<Block> text) {
        return document.correctedBy(PolicyDocument.builder().text(text).build());
    }

    /** The block with other words; of a table row, each cell is changed by itself. */
    static Block withWords(Block block, UnaryOperator<String> change) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), change.apply(heading.text()), heading.place());
        } else if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(change.apply(paragraph.text()), paragraph.place());
        } else if (block instanceof Block.ListItem item) {
            return new Block.ListItem(item.depth(), item.mark(), change.apply(item.text()), item.place());
        } else if (block instanceof Block.TableRow row) {
            return new Block.TableRow(row.table(), row.head(), row.cells().stream().map(change).toList(), row.place());
        } else if (block instanceof Block.Footnote note) {
            return new Block.Footnote(note.mark(), change.apply(note.text()), note.place());
        } else if (block instanceof Block.Note note) {
            return new Block.Note(change.apply(note.text()), note.place());
        }
        return block;
    }
}
