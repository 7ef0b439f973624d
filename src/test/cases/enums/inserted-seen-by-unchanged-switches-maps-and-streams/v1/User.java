import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

class User {
    private static final Function<Level, String> LAMBDA = level -> {
        switch (level) {
            case LOW:
                return "l";
            case HIGH:
                return "h";
            default:
                return "?";
        }
    };

    private static class Nested {
        String arrow(Level level) {
            return switch (level) {
                case HIGH -> "H";
                case LOW -> "L";
                default -> "-";
            };
        }
    }

    static void show(Map<Level, Integer> map, EnumSet<Level> range, EnumSet<Level> none, TreeSet<Level> tree, byte[] written) throws Exception {
        Nested nested = new Nested();
        System.out.println(Arrays.stream(Level.values()).map(LAMBDA).collect(Collectors.joining())
                + Arrays.stream(Level.values()).map(nested::arrow).collect(Collectors.joining()) + " " + map + range + EnumSet.complementOf(range) + none
                + EnumSet.complementOf(none) + tree.first() + tree.last() + EnumSet.allOf(Level.class).size()
                + Arrays.stream(Level.values()).collect(Collectors.groupingBy(Level::ordinal, Collectors.counting())) + read(written));
    }

    static byte[] write(Object object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    static Object read(byte[] bytes) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
