import java.util.function.Supplier;

class Outer<T> {
    private final T name;

    Outer(T name) {
        this.name = name;
    }

    class Inner<S> {
        private final S value;

        Inner(S value) {
            this.value = value;
        }

        Supplier<String> supply() {
            return () -> value + "" + name;
        }
    }
}
