import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private final Mode mode = Mode.ON;
    private final Supplier<String> text = () -> "mode " + mode.ordinal();

    public Plugin() {
    }

    @Override
    public String get() {
        return text.get();
    }
}
