import java.util.function.Supplier;

class Source implements Supplier<String> {
    @Override
    public String get() {
        return "supplier";
    }
}
