import evolve.Evolve;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        List<?> live = Work.run(2);
        System.out.println(live + " " + Work.describe(live));
        Evolve.next();
        System.out.println(live + " " + Work.describe(live) + " " + Work.run(3));
        Evolve.next();
        System.out.println(live + " " + Work.describe(live) + " " + Work.run(4));
    }
}
