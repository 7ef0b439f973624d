import java.util.List;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Tags tags = new Tags();
        System.out.println(tags.all(List.of("b", "a")));
        Evolve.next();
        System.out.println(tags.all(List.of("b", "a")));
    }
}
