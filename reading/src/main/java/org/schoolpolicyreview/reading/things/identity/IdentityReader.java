package org.schoolpolicyreview.reading.things.identity;

import java.util.List;
import org.schoolpolicyreview.model.DocumentKind;
import org.schoolpolicyreview.model.PolicyDocument;
import org.schoolpolicyreview.model.School;
import org.schoolpolicyreview.reading.Sentence;
import org.schoolpolicyreview.reading.things.Identity;
import org.schoolpolicyreview.reading.things.forms.Forms;

/**
 * Reads what a document is: its title, its kinds, its version and whether that holds. What a person corrected stands
 * above what is read here; whoever holds the corrections puts them over the identity that this returns.
 */
public final class IdentityReader {

    private final TitleReader titles = new TitleReader();
    private final KindReader kinds = new KindReader();
    private final VersionReader versions = new VersionReader();

    /**
     * Reads what a document is.
     *
     * @param school the school, whose name is no title
     * @param document the document
     * @param sentences its sentences
     * @param forms its labels with values
     */
    public Identity read(School school, PolicyDocument document, List<Sentence> sentences, Forms forms) {
        String file = document.file().orElse("");
        TitleReader.Title title = titles.read(school, sentences, file);
        List<DocumentKind> found = kinds.read(title, file, document, sentences);
        return new Identity(title.title(), found, versions.number(forms), versions.standing(forms, sentences), List.of());
    }
}
