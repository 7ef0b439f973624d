package dev.reloadall.engine.slice;

import java.util.List;

/**
 * How a version creates one of its enum constants.
 *
 * @param name the constant's name
 * @param ordinal its position, from 0
 * @param type internal name of the class it is an instance of: the enum, or the class of its body; empty if not known
 * @param constructor descriptor of the constructor called, name and ordinal first; empty if not known
 * @param creation the code that creates it anew: {@code public static E init$NAME()}
 * @param arguments a digest for each argument in the source (name and ordinal left out): equal digests, equal code. Bodies of
 *     lambdas count, names of lambdas and line numbers do not
 */
public record EnumConstant(
        String name, int ordinal, String type, String constructor, Initializer creation, List<String> arguments) {

    public EnumConstant {
        arguments = List.copyOf(arguments);
    }
}
