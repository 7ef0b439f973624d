import evolve.Evolve;
import java.util.Arrays;
import java.util.stream.Collectors;

public class Main {
    public static void main(String[] args) {
        Shape live = new Circle();
        show();
        Evolve.next();
        show();
        Evolve.next();
        show();
        System.out.println(live instanceof Circle && live.getClass().getInterfaces()[0] == Shape.class);
    }

    private static void show() {
        System.out.println(permitted(Shape.class) + " " + permitted(Part.class) + " " + permitted(Op.class) + " " + permitted(Circle.class)
                + " " + permitted(Shape[].class) + " " + permitted(int.class) + " " + permitted(Object.class));
    }

    private static String permitted(Class<?> type) {
        Class<?>[] all = type.getPermittedSubclasses();
        return all == null ? String.valueOf(type.isSealed())
                : type.isSealed() + Arrays.stream(all).map(Class::getName).collect(Collectors.joining(",", "[", "]"));
    }
}
