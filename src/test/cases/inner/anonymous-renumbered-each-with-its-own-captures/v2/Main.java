import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<Object> live = new ArrayList<>(new Maker("o").make(1, "a"));
        System.out.println(live);
        Evolve.next();
        System.out.println(live);
        live.addAll(new Maker("p").make(2, "b"));
        System.out.println(live);
        Evolve.next();
        System.out.println(live);
        System.out.println(new Maker("q").make(3, "c"));
    }
}
