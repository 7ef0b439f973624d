import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Plugin[] plugins = {new Loud(), new Quiet()};
        for (Plugin plugin : plugins) {
            System.out.println(Host.start(plugin));
        }
        Evolve.next();
        for (Plugin plugin : plugins) {
            System.out.println(Host.start(plugin));
        }
    }
}
