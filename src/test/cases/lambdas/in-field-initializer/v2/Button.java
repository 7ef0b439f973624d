import java.util.function.Supplier;

class Button {
    private int presses;
    private final Supplier<String> action = () -> "PRESSED " + ++presses + " times";

    String press() {
        return action.get();
    }
}
