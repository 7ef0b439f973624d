import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private int size = 2;
    private int depth = 5;

    public Plugin() {
    }

    @Override
    public String get() {
        return "v3." + size++ + "." + depth();
    }

    int depth() {
        return depth;
    }
}
