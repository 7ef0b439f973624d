package plug;

import java.util.function.Supplier;

public class Plugin implements Supplier<String> {
    private final Object[] parts = {new Circle(3), new Money(5)};

    @Override
    public String get() {
        Object[] made = {new Circle(3), new Money(5)};
        String text = "1";
        for (Object each : parts) {
            text += " " + each.getClass().getSimpleName() + (each instanceof Comparable ? " compared" : "") + (each instanceof Runnable ? " run" : "")
                    + (each instanceof AutoCloseable ? " closed" : "") + (each.toString().startsWith("a ") ? " " + each : "");
        }
        return text + ", classes " + Comparable.class.isAssignableFrom(Named.class) + " " + Runnable.class.isAssignableFrom(Shape.class)
                + ", made " + (made[0] instanceof Comparable) + " " + (made[1] instanceof Comparable);
    }
}
