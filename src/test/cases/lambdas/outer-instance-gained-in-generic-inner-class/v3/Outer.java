import java.util.function.Supplier;

class Outer<T> {
    private final T name;
    private long uses;

    Outer(T name) {
        this.name = name;
    }

    class Inner<S> {
        private final S value;

        Inner(S value) {
            this.value = value;
        }

        Supplier<String> supply() {
            return () -> value + "=" + name + ++uses + both().get();
        }

        Supplier<String> both() {
            class Local {
                String text() {
                    return "local" + value + name + uses;
                }
            }
            return new Local()::text;
        }
    }
}
