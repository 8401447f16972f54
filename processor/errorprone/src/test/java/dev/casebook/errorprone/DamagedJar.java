package dev.casebook.errorprone;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Loads the checks as if one of the classes that they stand on were missing from their jar. */
final class DamagedJar extends ClassLoader {
    private static final String OURS = "dev.casebook.errorprone.";

    private final String missing;

    DamagedJar(Class<?> missing) {
        super(DamagedJar.class.getClassLoader());
        this.missing = missing.getName();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.equals(missing)) {
            throw new ClassNotFoundException(name);
        }
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(getParent().getResourceAsStream(file), file)) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
