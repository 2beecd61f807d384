package org.schoolpolicyreview.rules.replies;

import org.schoolpolicyreview.criteria.Strength;
import org.schoolpolicyreview.model.Entry;
import org.schoolpolicyreview.model.time.Comparison;
import org.schoolpolicyreview.rules.questions.DatedWithin;
import org.schoolpolicyreview.rules.stated.Stated;

/**
 * A date of a document where the criterion belongs, in answer to the question how old it is.
 *
 * @param called what the date is the date of: "published", "approved", "a period begun"
 * @param text the date, in the document's words
 * @param recent whether it is recent enough
 * @param agrees whether quoted words carry the date
 * @param newest whether no other date of the document that is looked at is later for certain
 * @param newerElsewhere whether another version is known of that may be newer
 * @param toCome whether it is still to come
 * @param periodTooOld whether the periods that the document covers began too long ago, whatever its other dates say
 */
public record DatedReply(DatedWithin ask, int document, Entry entry, Strength strength, String called, String text,
        Comparison recent, boolean agrees, boolean newest, boolean newerElsewhere, boolean toCome, boolean periodTooOld)
        implements Stated {}
