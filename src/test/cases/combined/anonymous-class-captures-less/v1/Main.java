import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Runnable live = Jobs.make("a", "b", 3);
        live.run();
        Evolve.next();
        live.run();
        Jobs.make("c", "d", 4).run();
    }
}
