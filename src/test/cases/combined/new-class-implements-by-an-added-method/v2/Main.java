import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Base live = new Base();
        System.out.println(live.name());
        Evolve.next();
        System.out.println(Starter.start());
    }
}
