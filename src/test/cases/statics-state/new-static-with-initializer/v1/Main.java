import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Config.show());
        Evolve.next();
        System.out.println(Config.show());
        System.out.println(Config.show());
    }
}
