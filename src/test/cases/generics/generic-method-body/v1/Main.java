import evolve.Evolve;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        System.out.println(Pick.one(List.of("a", "b", "c")));
        Evolve.next();
        System.out.println(Pick.one(List.of("a", "b", "c")));
        System.out.println(Pick.one(List.of(3, 1, 2)) + 1);
    }
}
