import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Pool pool = new Pool();
        System.out.println(pool.fill());
        Evolve.next();
        System.out.println(pool.fill());
    }
}
