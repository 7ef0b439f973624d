import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Row live = Rows.make("a");
        System.out.println(live);
        Evolve.next();
        System.out.println(live);
        System.out.println(Rows.make("b"));
    }
}
