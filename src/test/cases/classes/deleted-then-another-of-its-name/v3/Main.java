import evolve.Evolve;
import java.util.ArrayList;
import java.util.List;

public class Main {
    static final List<Object> LIVE = new ArrayList<>();

    public static void main(String[] args) {
        Use.run(LIVE);
        System.out.println(LIVE);
        Evolve.next();
        Use.run(LIVE);
        System.out.println(LIVE);
        Evolve.next();
        Use.run(LIVE);
        System.out.println(LIVE);
    }
}
