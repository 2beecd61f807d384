package org.schoolpolicyreview.finding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.schoolpolicyreview.finding.Weights.OfPart;

/**
 * The form in which weights are kept: what is told of each part; then the features, each once, with the parts that go by it
 * and their weights in eight bits. Numbers that are mostly small take as many bytes as they need.
 */
final class WeightsFile {

    private static final int MAGIC = 0x53505258;
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final float SMALLEST = 1e-9f;

    private WeightsFile() {}

    static void write(List<OfPart> learned, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeShort(learned.size());
        for (OfPart part : learned) {
            out.writeUTF(part.label());
            out.writeFloat(part.bias());
            out.writeFloat(part.likely());
            out.writeFloat(part.sure());
            out.writeFloat(largest(part));
            out.writeInt(part.features().length);
        }
        int[] features = learned.stream().flatMapToInt(part -> Arrays.stream(part.features())).sorted().distinct().toArray();
        int[] next = new int[learned.size()];
        out.writeInt(features.length);
        long before = Integer.MIN_VALUE;
        for (int feature : features) {
            number(feature - before, out);
            before = feature;
            row(feature, learned, next, out);
        }
    }

    /** The parts that go by a feature, with their weights; of each part it is known how far it was written. */
    private static void row(int feature, List<OfPart> learned, int[] next, DataOutputStream out) throws IOException {
        List<Integer> going = new ArrayList<>();
        for (int part = 0; part < next.length; part++) {
            int[] features = learned.get(part).features();
            if (next[part] < features.length && features[next[part]] == feature) {
                going.add(part);
            }
        }
        number(going.size(), out);
        int before = 0;
        for (int part : going) {
            number(part - before, out);
            before = part;
            OfPart one = learned.get(part);
            out.writeByte(Math.round(one.weights()[next[part]++] / largest(one) * Byte.MAX_VALUE));
        }
    }

    private static float largest(OfPart part) {
        float largest = SMALLEST;
        for (float weight : part.weights()) {
            largest = Math.max(largest, Math.abs(weight));
        }
        return largest;
    }

    static List<OfPart> read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("This is no table of weights.");
        }
        int count = in.readShort();
        List<OfPart> learned = new ArrayList<>(count);
        float[] largest = new float[count];
        for (int part = 0; part < count; part++) {
            String label = in.readUTF();
            float bias = in.readFloat();
            float likely = in.readFloat();
            float sure = in.readFloat();
            largest[part] = in.readFloat();
            int size = in.readInt();
            learned.add(new OfPart(label, bias, likely, sure, new int[size], new float[size]));
        }
        int[] next = new int[count];
        int features = in.readInt();
        long feature = Integer.MIN_VALUE;
        for (int at = 0; at < features; at++) {
            feature += number(in);
            int part = 0;
            for (long left = number(in); left > 0; left--) {
                part += (int) number(in);
                learned.get(part).features()[next[part]] = (int) feature;
                learned.get(part).weights()[next[part]++] = in.readByte() * largest[part] / Byte.MAX_VALUE;
            }
        }
        return learned;
    }

    private static void number(long number, DataOutputStream out) throws IOException {
        long left = number;
        while (left > SEVEN_BITS) {
            out.writeByte((int) (left & SEVEN_BITS) | MORE);
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    private static long number(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int read = in.readUnsignedByte();
            number |= (long) (read & SEVEN_BITS) << shift;
            if (read < MORE) {
                return number;
            }
        }
    }
}
