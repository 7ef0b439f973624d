import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Config old = new Config();
        Evolve.next();
        Config fresh = new Config();
        old.touch();
        fresh.touch();
        System.out.println(fresh.show());
        System.out.println(old.base + " " + fresh.base);
    }
}
