import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    public Plugin() {
    }

    @Override
    public String get() {
        return "v1";
    }
}
