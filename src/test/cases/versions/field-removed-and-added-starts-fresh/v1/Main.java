import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account live = new Account();
        System.out.println(live.show());
        Evolve.next();
        System.out.println(live.show());
        Evolve.next();
        System.out.println(live.show());
        Evolve.next();
        System.out.println(live.show());
    }
}
