import java.util.function.Supplier;

class Client extends Base {
    Supplier<String> text() {
        return "three"::toString;
    }
}
