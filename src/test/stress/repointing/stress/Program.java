package stress;

/** Generated code that names the classes and interfaces, so that compilers see constants. */
public interface Program {
    Body make(int kind, int id);

    boolean is(int number, Object object);

    int call(int number, Object object);

    int callDefault(int number, Object object);

    /** Stores it into an array of the interface, as an Object. */
    void store(int number, Object object);

    boolean isExactly(int kind, Object object);
}
