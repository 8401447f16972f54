package dev.casebook.cli;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Creates commands, which take the terminal.
 *
 * @param terminal the terminal
 */
record CommandFactory(Terminal terminal) implements IFactory {
    @Override
    @SuppressWarnings("unchecked") // a constructor makes its own class
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Stream.of(constructor.getParameterTypes()).toList().equals(List.of(Terminal.class))) {
                return (K) constructor.newInstance(terminal);
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
