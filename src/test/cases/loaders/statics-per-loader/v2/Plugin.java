import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private static int calls;
    private static int added = 10;

    public Plugin() {
    }

    @Override
    public String get() {
        return "v2:" + ++calls + "/" + ++added;
    }
}
