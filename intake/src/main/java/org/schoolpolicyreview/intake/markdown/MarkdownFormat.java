package org.schoolpolicyreview.intake.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.policyfile.DocumentFormat;
import org.schoolpolicyreview.policyfile.UnreadableDocumentException;

/** Markdown, and plain text, which is read as Markdown. */
public final class MarkdownFormat implements DocumentFormat {

    /** Found by the service loader. */
    public MarkdownFormat() {}

    @Override
    public List<String> endings() {
        return List.of("md", "txt");
    }

    @Override
    public List<Block> read(String name, byte[] bytes) throws UnreadableDocumentException {
        try {
            return MarkdownText.read(name,
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableDocumentException("This file is not in UTF-8.", "Save it as UTF-8 text.");
        }
    }
}
