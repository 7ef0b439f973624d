import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Words words = new Words();
        System.out.println(words.show(List.of("one", "three")));
        Evolve.next();
        System.out.println(words.show(List.of("one", "three")));
    }
}
