import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Hits.hit();
        System.out.println(Hits.show());
        Evolve.next();
        System.out.println(Hits.show());
        Evolve.next();
        Hits.hit();
        System.out.println(Hits.show());
    }
}
