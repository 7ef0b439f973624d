import java.util.function.Supplier;

class Client {
    static Supplier<String> wrap(Source source) {
        return source;
    }
}
