import java.util.function.Function;

interface Source {
    String get();

    default Source then(Function<String, String> f) {
        return () -> f.apply(get());
    }

    static Source of(String s) {
        return () -> s + s;
    }
}
