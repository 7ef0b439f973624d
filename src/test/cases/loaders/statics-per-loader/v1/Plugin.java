import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private static int calls;

    public Plugin() {
    }

    @Override
    public String get() {
        return "v1:" + ++calls;
    }
}
