package fuzz;

/**
 * A field; its name is its own in the whole program.
 *
 * @param owner index of the class
 * @param start what it starts with, or {@code null}
 */
record Field(String name, int owner, Kind kind, Storage storage, Start start, boolean isPrivate) {

    enum Storage {
        INSTANCE, STATIC, STATIC_FINAL, CONSTANT;

        boolean isStatic() {
            return this != INSTANCE;
        }
    }

    /** A number, and with a field of the same class that stands before it the sum of both; or the constructor's parameter three times. */
    record Start(int number, String plus, boolean parameter) {
    }

    Field with(Kind other) {
        return new Field(name, owner, other, storage, start, isPrivate);
    }

    Field with(Start other) {
        return new Field(name, owner, kind, storage, other, isPrivate);
    }

    Field in(int other) {
        return new Field(name, other, kind, storage, start, isPrivate);
    }

    Field withPrivate(boolean other) {
        return new Field(name, owner, kind, storage, start, other);
    }
}
