package fuzz;

/**
 * What all methods of one name have in common. A method calls only those of lower numbers, so that every call ends.
 *
 * @param parameter has it an {@code int} parameter?
 */
record Family(int number, Kind kind, boolean isStatic, boolean parameter, boolean isPrivate, boolean isSynchronized) {

    String name() {
        return "m" + number;
    }
}
