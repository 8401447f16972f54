package dev.casebook.errorprone;

import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** Lets the compiler load its plugins, and the checks with them, by a loader of ours. */
final class LoadedChecks extends ForwardingJavaFileManager<JavaFileManager> {
    private final ClassLoader loader;

    LoadedChecks(JavaFileManager manager, ClassLoader loader) {
        super(manager);
        this.loader = loader;
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
        return location == StandardLocation.ANNOTATION_PROCESSOR_PATH ? loader : super.getClassLoader(location);
    }
}
