import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        All all = new All();
        Evolve.next();
        System.out.println(all.show());
    }
}
