package fuzz;

/**
 * A use of a member that existed in the first version, in a class that no one compiles again.
 *
 * @param field its name, or {@code null} for a method
 * @param type through which class it is named
 */
record StaleUse(String field, Family family, Kind kind, boolean isStatic, int type) {

    String source() {
        String before = isStatic ? "C" + type + "." : "((C" + type + ") o).";
        return before + (field != null ? field : family.name() + "(" + (family.parameter() ? "p" : "") + ")");
    }
}
