package org.schoolpolicyreview.policyfile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.schoolpolicyreview.model.Origin;
import org.schoolpolicyreview.model.text.Block;
import org.schoolpolicyreview.model.text.Place;

/** Stands for the formats that other modules bring: each line is a paragraph. */
public final class LinesFormat implements DocumentFormat {

    @Override
    public List<String> endings() {
        return List.of("md", "txt");
    }

    @Override
    public List<Block> read(String name, byte[] bytes) throws UnreadableDocumentException {
        try {
            String[] lines = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().split("\n");
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines.length; i++) {
                blocks.add(new Block.Paragraph(lines[i], Place.at(new Origin(name, i + 1, 1))));
            }
            return blocks;
        } catch (CharacterCodingException e) {
            throw new UnreadableDocumentException("This file is not in UTF-8.", "Save it as UTF-8 text.");
        }
    }
}
