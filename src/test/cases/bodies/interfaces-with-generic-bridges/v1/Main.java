import evolve.Evolve;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<String> words = new ArrayList<>(List.of("pear", "fig", "banana"));
        Comparator<String> order = new ByLength();
        Collections.sort(words, order);
        System.out.println(words);
        Evolve.next();
        Collections.sort(words, order);
        System.out.println(words);
    }
}
