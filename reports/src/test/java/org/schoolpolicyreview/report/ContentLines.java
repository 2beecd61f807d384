package org.schoolpolicyreview.report;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolpolicyreview.report.content.Gap;

/** Content as plain lines, a line for each value: whatever a record holds or says in words is there. */
final class ContentLines {

    private final List<Line> lines = new ArrayList<>();

    /**
     * A value.
     *
     * @param path where it stands: {@code gaps[0].remedies[1].action}
     */
    record Line(String path, String value) {

        String name() {
            return path.replaceAll("\\[[0-9]+]", "").replaceAll(".*\\.", "");
        }

        @Override
        public String toString() {
            return path + ": " + value;
        }
    }

    private ContentLines() {}

    static List<Line> of(Record content) {
        ContentLines all = new ContentLines();
        all.add("", content);
        return all.lines;
    }

    static String text(Record content) {
        return of(content).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void add(String path, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(known -> add(path, known));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(path + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Record record && !declaresToString(record)) {
            add(path, record);
        } else if (value instanceof OptionalInt number) {
            number.ifPresent(known -> lines.add(new Line(path, String.valueOf(known))));
        } else {
            lines.add(new Line(path, value.toString()));
        }
    }

    private void add(String path, Record record) {
        String before = path.isEmpty() ? "" : path + ".";
        Set<String> components = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getName).collect(Collectors.toSet());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getType() == Gap.class) {
                continue; // what is to be done first repeats its gap, which stands among the gaps
            }
            add(before + component.getName(), call(component.getAccessor(), record));
        }
        Arrays.stream(record.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == String.class)
                .filter(method -> !components.contains(method.getName()) && !method.getName().equals("toString"))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> add(before + method.getName(), call(method, record)));
    }

    private static boolean declaresToString(Record record) {
        return record.getClass().getSimpleName().equals("Count");
    }

    private static Object call(Method method, Record record) {
        try {
            return method.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
