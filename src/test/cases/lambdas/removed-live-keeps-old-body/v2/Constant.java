import java.util.function.Supplier;

class Constant implements Supplier<String> {
    @Override
    public String get() {
        return "a class now";
    }
}
