package org.schoolpolicyreview.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands each the surroundings that it asks for. */
final class Commands implements IFactory {

    private final Surroundings here;

    Commands(Surroundings here) {
        this.here = here;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Surroundings.class) {
                return type.cast(constructor.newInstance(here));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
