import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private int calls;
    private String mark = "!";

    public Plugin() {
    }

    @Override
    public String get() {
        return "v2:" + ++calls + mark();
    }

    private String mark() {
        return mark;
    }
}
