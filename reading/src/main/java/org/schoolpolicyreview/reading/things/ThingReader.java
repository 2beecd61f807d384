package org.schoolpolicyreview.reading.things;

import java.util.List;
import org.schoolpolicyreview.reading.ReadText;

/** Reads the things of one kind from a text whose sentences have been read. */
public interface ThingReader {

    /** The things that the text holds, in reading order. */
    List<? extends Thing> read(ReadText text);
}
