import evolve.Evolve;
import java.util.stream.Stream;

public class Main {
    public static void main(String[] args) {
        Half a = new Half();
        Half b = new Half();
        a.other = b;
        b.other = a;
        Evolve.next();
        Stream.of(a, b).map(Half::show).sorted().forEach(System.out::println);
    }
}
