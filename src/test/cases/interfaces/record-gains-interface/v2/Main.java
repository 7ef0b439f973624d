import evolve.Evolve;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

public class Main {
    public static void main(String[] args) throws Throwable {
        Money five = new Money(5, "EUR");
        Map<Money, String> names = new HashMap<>(Map.of(five, "five"));
        byte[] written = write(five);
        System.out.println(describe() + " " + (read(written).equals(five) && read(written) instanceof Money));
        Evolve.next();
        System.out.println(describe() + " " + names.get(new Money(5, "EUR")) + " " + five + " " + five.equals(new Money(6, "EUR")));
        System.out.println(new TreeSet<Object>(List.of(new Money(7, "EUR"), five, read(written), reflected(6), handled(4))));
        System.out.println(((Object) five) instanceof Comparable<?> && Comparable.class.isInstance(five) && Comparable.class.isAssignableFrom(Money.class));
        System.out.println(read(write(five)).equals(five) && five.getClass() == Money.class && five.hashCode() == new Money(5, "EUR").hashCode());
        Evolve.next();
        System.out.println(describe() + " " + ((Marked) (Object) five).mark() + " " + ((Marked) (Object) reflected(8)).mark() + " " + five);
        System.out.println(new TreeSet<Object>(List.of(new Money(7, "EUR"), five, read(written), reflected(6), handled(4))).size());
    }

    private static String describe() {
        return Money.class.isRecord() + " " + Modifier.isFinal(Money.class.getModifiers()) + " "
                + Arrays.stream(Money.class.getRecordComponents()).map(Main::describe).collect(Collectors.joining(", "));
    }

    private static String describe(RecordComponent component) {
        Tag tag = component.getAnnotation(Tag.class);
        return (tag == null ? "" : tag.value() + " ") + component.getGenericType().getTypeName() + " " + component.getAccessor().getName();
    }

    private static Object reflected(long cents) throws ReflectiveOperationException {
        return Money.class.getDeclaredConstructor(long.class, String.class).newInstance(cents, "EUR");
    }

    private static Object handled(long cents) throws Throwable {
        return (Object) MethodHandles.lookup().findConstructor(Money.class, MethodType.methodType(void.class, long.class, String.class))
                .invoke(cents, "EUR");
    }

    private static byte[] write(Object object) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
