import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Plugin plugin = new Loud();
        System.out.println(Host.start(plugin));
        Evolve.next();
        System.out.println(Host.start(plugin));
    }
}
