package dev.reloadall.compile;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * What compiling needs to know of one class file.
 *
 * @param name internal name
 * @param source name of its source, {@code shop/Item.java}; a guess when it does not say
 * @param file where it lies
 * @param directory the class directory it lies under
 * @param supertypes internal names
 * @param visible what other sources can depend on, member by member
 * @param constants the fields whose values the compiler copies into other classes, by name
 * @param mentioned internal names of the classes that it refers to in any way
 * @param traces what the compiler was told
 */
record IndexedClass(String name, String source, Path file, Path directory, Set<String> supertypes, Set<String> visible,
        Map<String, Object> constants, Set<String> mentioned, Traces traces) {

    /** What a person calls it in a source. */
    String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    }

    /**
     * What can be read off a class file about how it was compiled.
     *
     * @param major the class file's version
     * @param preview whether preview features were enabled
     * @param named whether it names its source
     * @param hasCode whether it has code to see the following in
     * @param lines whether it has line numbers
     * @param variables whether it names local variables
     * @param namable whether it has a method with parameters
     * @param parameters whether it names parameters
     */
    record Traces(int major, boolean preview, boolean named, boolean hasCode, boolean lines, boolean variables, boolean namable,
            boolean parameters) {
    }
}
