import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = new Impl();
        System.out.println(live);
        Evolve.next();
        System.out.println("reloaded");
        System.out.println(live);
        System.out.println(live);
        Evolve.next();
        System.out.println("again");
        System.out.println(live);
    }
}
