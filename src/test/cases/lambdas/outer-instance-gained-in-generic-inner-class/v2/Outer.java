import java.util.function.Supplier;

class Outer<T> {
    private final T name;
    private int uses;

    Outer(T name) {
        this.name = name;
    }

    private T name(S2<T> how) {
        uses++;
        return how.of(name);
    }

    interface S2<T> {
        T of(T t);
    }

    class Inner<S> {
        private final S value;

        Inner(S value) {
            this.value = value;
        }

        Supplier<String> supply() {
            return () -> value + "-" + name(t -> t) + uses + both().get();
        }

        Supplier<String> both() {
            Supplier<Supplier<String>> nested = () -> () -> Outer.this.name + "/" + this.value + name(t -> name) + uses++;
            return nested.get();
        }
    }
}
