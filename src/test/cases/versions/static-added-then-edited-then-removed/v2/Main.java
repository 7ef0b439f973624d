import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Ids.next());
        Evolve.next();
        System.out.println(Ids.next());
        Evolve.next();
        System.out.println(Ids.next());
        Evolve.next();
        System.out.println(Ids.next());
    }
}
