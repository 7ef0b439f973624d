package dev.reloadall.engine;

import dev.reloadall.engine.world.LoadedType;
import java.nio.file.Path;

/**
 * All classes of one outermost class: lambdas, anonymous and local classes are matched within it.
 *
 * @param loader the defining loader
 * @param outermost internal name
 * @param directory where the outermost class's file lies
 */
record Family(ClassLoader loader, String outermost, Path directory) {

    static Family of(LoadedType type) {
        String name = type.name();
        int slash = name.lastIndexOf('/');
        int dollar = name.indexOf('$', slash + 2);
        String outermost = dollar > 0 && dollar < name.length() - 1 ? name.substring(0, dollar) : name;
        return new Family(type.loader(), outermost, type.file().getParent());
    }

    /** Is this the internal name of a class of the family? */
    boolean has(String name) {
        return name.equals(outermost) || name.startsWith(outermost + "$");
    }

    /** Where a class of the family, by its internal name, is compiled to. */
    Path file(String name) {
        return directory.resolve(name.substring(packagePrefix().length()) + ".class");
    }

    String packagePrefix() {
        return outermost.substring(0, outermost.lastIndexOf('/') + 1);
    }

    String simpleName() {
        return outermost.substring(outermost.lastIndexOf('/') + 1);
    }
}
