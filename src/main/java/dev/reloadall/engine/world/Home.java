package dev.reloadall.engine.world;

/**
 * Where a member lives that the native layout has no place for. A member keeps its home as long as it exists.
 *
 * @param companion internal name of the companion; for a constructor the class itself
 * @param name the member's name there
 * @param desc its descriptor there: an instance method has its receiver as first parameter
 * @param index of an added constructor in its class's carrier, else -1
 */
public record Home(String companion, String name, String desc, int index) {
}
