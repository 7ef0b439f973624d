import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        All all = new All();
        System.out.println(all);
        Evolve.next();
        System.out.println(all);
        all.fill();
        System.out.println(all);
        all.more();
        System.out.println(all);
    }
}
