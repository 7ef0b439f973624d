import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Texts.run(List.of("a", "b")));
        Evolve.next();
        System.out.println(Texts.run(List.of("a", "b")));
    }
}
